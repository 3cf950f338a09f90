import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../testing/sample.ts';
import { neighbourhood } from './neighbourhood.ts';

const on = (id: string, issuedOn: string, ...targets: [string, string][]) =>
  documentOf(id, { issuedOn, relations: targets.map(([kind, target]) => ({ kind, target })) });
const older = on('cu', '1998');
const centre = on('giua', '2013', ['thay-the', 'cu']);
const younger = on('moi', '2019', ['trien-khai', 'giua'], ['lien-quan', 'giua']);
const far = on('xa', '2020', ['huong-dan', 'moi'], ['can-cu', 'cu']);
const model = modelOf('mo-hinh', { implements: ['giua', 'moi'] });
const library = libraryOf([older, centre, younger, far, model]);
const around = (steps: 1 | 2) => neighbourhood(library, centre, steps);
const words = ({ edges }: ReturnType<typeof around>) =>
  edges.map(({ from, to, kinds }) => `${from} ${kinds.join('+')} ${to}`.replaceAll(/\w+\//g, ''));

test('one step reaches relations both ways and those who carry the document out', () => {
  expect(around(1).nodes.map(({ entry, distance }) => [entry.id, distance])).toEqual([
    ['giua', 0],
    ['cu', 1],
    ['moi', 1],
    ['mo-hinh', 1],
  ]);
});

test('relations among the neighbours are there too, "liên quan" only where no other is known', () => {
  expect(words(around(1))).toEqual([
    'giua thay-the cu',
    'moi trien-khai giua',
    'mo-hinh thuc-hien giua',
    'mo-hinh thuc-hien moi',
  ]);
});

test('two steps reach the relations of the relatives', () => {
  expect(around(2).nodes.at(-1)).toMatchObject({ entry: { id: 'xa' }, distance: 2 });
  expect(words(around(2))).toEqual(expect.arrayContaining(['xa huong-dan moi', 'xa can-cu cu']));
});

test('documents that name each other as related are joined once', () => {
  const pair = [on('a', '2013', ['lien-quan', 'b']), on('b', '2014', ['lien-quan', 'a'])] as const;
  expect(words(neighbourhood(libraryOf(pair), pair[0], 1))).toEqual(['a lien-quan b']);
});

test('relations in a circle are left out', () => {
  const ring = [on('a', '2013', ['thay-the', 'b']), on('b', '2013', ['thay-the', 'a'])] as const;
  expect(neighbourhood(libraryOf(ring), ring[0], 2)).toMatchObject({
    nodes: [{ key: 'document/a' }],
    edges: [],
  });
});
