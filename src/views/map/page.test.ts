import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { mapPage, mappedDocuments } from './page.ts';

const replacing = (id: string, issuedOn: string, ...targets: string[]) =>
  documentOf(id, {
    ...{ number: `${id.slice(0, 2)}-NQ/TW`, issuedOn },
    relations: targets.map((target) => ({ kind: 'thay-the', target })),
  });
const older = replacing('10-nq-tw-1998', '1998');
const younger = replacing('25-nq-tw-2013', '2013', '10-nq-tw-1998');

function pageOf(id: string, ...entries: AnyEntry[]) {
  const site = siteOf(entries);
  const view = site.library.document(id);
  if (!view) throw new Error(`${id} is not held`);
  return mapPage(view, site);
}

test('a document with enough around it has a map, one of two lines has none', () => {
  const others = ['11', '12', '13'].map((n) => replacing(`${n}-nq-tw-1999`, '1999'));
  const hub = replacing('30-nq-tw-2020', '2020', ...others.map(({ id }) => id));
  const { library } = siteOf([older, younger, hub, ...others]);
  expect(mappedDocuments(library).map(({ id }) => id)).toEqual(['30-nq-tw-2020']);
});

test('the map is named by the document and leads back to its page', () => {
  expect(pageOf('25-nq-tw-2013', older, younger)).toMatchObject({
    title: 'Lược đồ Nghị quyết 25-NQ/TW (2013)',
    crumbs: [{ name: 'Văn bản' }, { address: '/van-ban/25-nq-tw-2013/' }],
    centre: {
      name: '25-NQ/TW',
      title: 'Về công tác dân vận',
      href: '/so-tay/van-ban/25-nq-tw-2013/',
    },
  });
});

test('of a document whose name is its title the title is not said again', () => {
  const law = documentOf('luat-2024', {
    ...{ type: 'Luật', title: 'Luật Công đoàn', issuedOn: '2024' },
    relations: [{ kind: 'thay-the', target: '10-nq-tw-1998' }],
  });
  expect(pageOf('luat-2024', older, law).centre.title).toBeUndefined();
});

test('the succession names what each did, and marks the document itself', () => {
  const { succession } = pageOf('25-nq-tw-2013', older, younger);
  expect(succession.map(({ here, acts }) => [here, acts])).toEqual([
    [false, []],
    [true, ['Thay thế Nghị quyết 10-NQ/TW (1998)']],
  ]);
});

test('a document that none came before or after has no succession', () => {
  const model = modelOf('to-tu-quan', { implements: ['10-nq-tw-1998'] });
  expect(pageOf('10-nq-tw-1998', older, model).succession).toEqual([]);
});

test('relations that contradict each other are told', () => {
  const early = replacing('05-nq-tw-1990', '1990', '25-nq-tw-2013', '10-nq-tw-1998');
  expect(pageOf('25-nq-tw-2013', older, younger, early).notice).toMatch(/^1 quan hệ mâu thuẫn/);
  expect(pageOf('25-nq-tw-2013', older, younger).notice).toBeUndefined();
});

test('a document with a tree shows its stages and leads there', () => {
  const written = documentOf('25-nq-tw-2013', { ...younger.data, questions: ['Vì sao?'] });
  const model = modelOf('to-tu-quan', { implements: ['25-nq-tw-2013'] });
  expect(pageOf('25-nq-tw-2013', older, written, model).lineage?.href).toBe(
    '/so-tay/tu-nghi-quyet-den-co-so/25-nq-tw-2013/',
  );
  expect(pageOf('25-nq-tw-2013', older, younger, model).lineage).toBeUndefined();
});
