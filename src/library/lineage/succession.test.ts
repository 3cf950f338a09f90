import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../testing/sample.ts';
import { successionOf } from './succession.ts';

const on = (id: string, issuedOn: string | undefined, ...targets: [string, string][]) =>
  documentOf(id, {
    ...(issuedOn ? { issuedOn } : {}),
    relations: targets.map(([kind, target]) => ({ kind, target })),
  });
const first = on('1998', '1998');
const second = on('2009', '2009', ['thay-the', '1998']);
const third = on('2019', '2019', ['sua-doi', '2009']);
const ids = (id: string, ...more: ReturnType<typeof on>[]) =>
  successionOf(libraryOf([third, first, second, ...more]), id).map(({ view }) => view.id);

test.each(['1998', '2009', '2019'])(
  'every document of a chain shows it whole, oldest first: %s',
  (id) => {
    expect(ids(id)).toEqual(['1998', '2009', '2019']);
  },
);

test('each says what it does to older ones of the chain', () => {
  const chain = successionOf(libraryOf([first, second, third]), '2009');
  expect(chain.map(({ acts }) => acts.map(({ kind, on: { id } }) => `${kind} ${id}`))).toEqual([
    [],
    ['thay-the 1998'],
    ['sua-doi 2009'],
  ]);
});

test("a successor's other predecessor is none of one's own", () => {
  const sibling = on('2010', '2010');
  const both = on('2020', '2020', ['thay-the', '2010'], ['thay-the', '2019']);
  const chain = successionOf(libraryOf([first, second, third, sibling, both]), '2019');
  expect(chain.map(({ view }) => view.id)).toEqual(['1998', '2009', '2019', '2020']);
  expect(chain.at(-1)?.acts.map(({ on: { id } }) => id)).toEqual(['2019']);
});

test('what carries a document out or is only related is no successor', () => {
  expect(ids('2019', on('2021', '2021', ['trien-khai', '2019'], ['lien-quan', '2009']))).toEqual([
    '1998',
    '2009',
    '2019',
  ]);
});

test('those of unknown day stand last, and a circle is left out', () => {
  const unknown = on('chua-kiem-tra', undefined, ['tiep-tuc-thuc-hien', '2019']);
  const ring = [on('x', '2000', ['thay-the', 'y']), on('y', '2000', ['thay-the', 'x'])];
  expect(ids('2019', unknown, ...ring).at(-1)).toBe('chua-kiem-tra');
  expect(successionOf(libraryOf(ring), 'x').map(({ view }) => view.id)).toEqual(['x']);
});
