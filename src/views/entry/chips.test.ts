import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { documentChip, entryChip, mottoChips, namedDocuments } from './chips.ts';

const held = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  shortName: 'Nghị quyết dân vận',
});
const named = documentOf('de-an', { shortName: 'Đề án A' });
const bare = documentOf('thu');
const site = siteOf([held, named, bare]);
const chip = (id: string) => {
  const view = site.library.document(id);
  return view && documentChip(view, site);
};

test('a document is known by its number, its year and its title', () => {
  expect(chip('25-nq-tw-2013')).toEqual({
    kind: 'document',
    name: '25-NQ/TW',
    href: '/so-tay/van-ban/25-nq-tw-2013/',
    year: '2013',
    title: 'Về công tác dân vận',
  });
});

test('a document without a number is known by its short name, or else by its type', () => {
  expect([chip('de-an')?.name, chip('thu')?.name]).toEqual(['Đề án A', 'Nghị quyết']);
});

test.each([
  [modelOf('a'), { name: 'Tổ tự quản', title: 'Một công ty', href: '/so-tay/mo-hinh/a/' }],
  [reportOf('b'), { name: 'Một đơn vị', title: 'Một công ty', href: '/so-tay/thuc-tien/b/' }],
  [sessionOf('c'), { name: 'Một buổi học', title: '60 phút', href: '/so-tay/chuyen-de/c/' }],
] as const)('a $kind is known by its name', (entry, expected) => {
  expect(entryChip(entry, site)).toEqual({ kind: entry.kind, ...expected });
});

test('a document that is named by its id is a link, an unknown id is left out', () => {
  const chips = namedDocuments(['25-nq-tw-2013', 'khong-co'], site);
  expect(chips.map(({ href }) => href)).toEqual(['/so-tay/van-ban/25-nq-tw-2013/']);
});

test('a document that the library lacks is named by what is known of it', () => {
  const refs = [
    { number: '01-CT/TW', title: 'Về học tập', issuedOn: '2006-01-02' },
    { title: 'Đề án B' },
  ];
  expect(namedDocuments(refs, site)).toEqual([
    {
      kind: 'document',
      name: '01-CT/TW',
      year: '2006',
      title: 'Về học tập. Thư viện chưa có văn bản này.',
    },
    { kind: 'document', name: 'Đề án B', title: 'Thư viện chưa có văn bản này.' },
  ]);
});

test('a motto leads to its section of the page of mottos', () => {
  const report = reportOf('b', { mottos: ['Nghe dân nói, làm dân tin'] });
  const [motto, ...others] = mottoChips(report, siteOf([report]));
  expect(others).toEqual([]);
  expect(motto).toMatchObject({
    href: '/so-tay/phuong-cham/#nghe-dan',
    name: 'Nghe dân nói, làm dân tin',
    title: undefined,
  });
});
