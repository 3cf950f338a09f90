import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { lineageOf } from '../../library/lineage/lineage.ts';
import { siteOf } from '../testing/sample.ts';
import { lineageTree } from './tree.ts';

const root = documentOf('25-nq-tw-2013', {
  ...{ number: '25-NQ/TW', issuedOn: '2013-06-03', questions: ['Vì sao?'] },
});
const programme = (fields: object = {}) =>
  documentOf('17-ctr-tu-2021', {
    ...{ number: '17-CTr/TU', type: 'Chương trình', issuer: 'tinh-uy', place: 'lai-chau' },
    ...{ title: 'Chương trình dân vận', issuedOn: '2021-03-04' },
    relations: [{ kind: 'trien-khai', target: '25-nq-tw-2013' }],
    ...fields,
  });

function treeOf(...others: AnyEntry[]) {
  const site = siteOf([root, ...others]);
  return lineageTree(lineageOf(site.library, root), site);
}

test('an entry says what it does to the one above, which the root does not', () => {
  const tree = treeOf(programme());
  expect(tree.step).toBeUndefined();
  expect(tree.children[0]).toMatchObject({
    kind: 'document',
    name: 'Chương trình 17-CTr/TU (2021)',
    href: '/so-tay/van-ban/17-ctr-tu-2021/',
    about: 'Chương trình dân vận',
    step: { verb: 'Triển khai Nghị quyết 25-NQ/TW (2013):' },
  });
});

test('a model is named by its unit', () => {
  expect(treeOf(modelOf('to', { implements: ['25-nq-tw-2013'] })).children[0]).toMatchObject({
    about: 'Một công ty',
    step: { verb: 'Thực hiện Nghị quyết 25-NQ/TW (2013):' },
  });
});

test('steps to other entries stand folded, in small letters, each with its basis', () => {
  const model = modelOf('to', { implements: ['17-ctr-tu-2021', '25-nq-tw-2013'] });
  const leaf = treeOf(programme(), model).children[0]?.children[0];
  expect(leaf?.also?.summary).toBe('Cũng thực hiện Nghị quyết 25-NQ/TW (2013)');
  expect(leaf?.also?.bases).toHaveLength(1);
  expect(treeOf(programme()).children[0]?.also).toBeUndefined();
});

test('places where a document was carried out come with their source, the mark left out', () => {
  const carriedOut = [
    { what: 'Tổ dân vận ở mọi bản.[^1]', place: 'xã Một', year: 2022 },
    { what: 'Nơi khác cũng làm.' },
  ];
  const { places } = treeOf(programme({ carriedOut })).children[0] ?? {};
  expect(places?.summary).toBe('Nơi thực hiện, theo nguồn của văn bản (2)');
  expect(places?.items).toEqual([
    {
      where: 'Xã Một, 2022',
      what: 'Tổ dân vận ở mọi bản.',
      sources: [expect.objectContaining({ href: 'https://example.org/' })],
    },
    { where: undefined, what: 'Nơi khác cũng làm.', sources: [] },
  ]);
});

const noneBelow = 'Chưa ghi nhận đơn vị nào thực hiện văn bản này.';

test('the root says on which stages nothing is known', () => {
  expect(treeOf(programme()).gaps).toEqual([
    'Chưa ghi nhận kế hoạch của công đoàn hay đơn vị.',
    'Chưa ghi nhận mô hình hay bài thực tiễn nào.',
  ]);
});

test.each([
  // a province that nobody followed
  [programme(), [noneBelow]],
  // one whose own sources name a place
  [programme({ carriedOut: [{ what: 'Đã làm.' }] }), []],
  // the centre guides
  [programme({ issuer: 'trung-uong', place: undefined }), []],
  // a model is the end
  [modelOf('to', { implements: ['25-nq-tw-2013'] }), []],
])('an end of the tree, %#, says below it %j', (entry, expected) => {
  expect(treeOf(entry).children[0]?.gaps).toEqual(expected);
});
