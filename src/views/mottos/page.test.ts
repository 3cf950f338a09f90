import { expect, test } from 'vitest';
import { documentOf, reportOf, vocabulary } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { mottosPage } from './page.ts';

const [known] = vocabulary.mottos;
if (!known) throw new Error('the sample vocabulary has no motto');

const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const report = reportOf('mot-don-vi', { unit: 'Một đơn vị' });

/** The section of the sample motto, changed by these fields. */
function sectionWith(fields: Partial<typeof known>) {
  const site = siteOf([document, report]);
  const mottos = [{ ...known, ...fields }] as typeof vocabulary.mottos;
  const library = { ...site.library, vocabulary: { ...vocabulary, mottos } };
  return mottosPage({ ...site, library }).mottos[0];
}

test('each motto is a section that the contents list names', () => {
  const { contents, mottos } = mottosPage(siteOf([]));
  expect(contents).toEqual([{ id: 'nghe-dan', text: 'Nghe dân nói, làm dân tin' }]);
  expect(mottos.map(({ id, name }) => ({ id, text: name }))).toEqual(contents);
});

test('a wording says since when it is known, or that this is not known', () => {
  const sources = [{ title: 'Một bài' }];
  const section = sectionWith({
    variants: [
      { wording: 'Cũ', since: '1949-10', sources },
      { wording: 'Mới', sources },
    ],
  });
  expect(section?.wordings.map(({ since }) => since)).toEqual([
    'Mốc sớm nhất: tháng 10/1949',
    'Mốc sớm nhất: chưa rõ',
  ]);
});

test('a wording rests on documents of the library and on sources of its own', () => {
  const section = sectionWith({
    variants: [{ wording: 'Câu', sources: ['25-nq-tw-2013', { title: 'Một bài' }, 'khong-co'] }],
  });
  expect(section?.wordings[0]?.sources).toMatchObject([
    {
      kind: 'document',
      name: 'Nghị quyết 25-NQ/TW (2013)',
      href: '/so-tay/van-ban/25-nq-tw-2013/',
    },
    { kind: 'source', source: { title: 'Một bài' } },
  ]);
});

test('a slip names the unit that made it, where the library holds its account', () => {
  const slip = { printed: 'Sai', right: 'Đúng' };
  const section = sectionWith({
    slips: [
      { ...slip, report: 'mot-don-vi' },
      { ...slip, report: 'khong-co' },
    ],
  });
  expect(section?.slips.map(({ unit }) => unit)).toEqual([
    { name: 'Một đơn vị', href: '/so-tay/thuc-tien/mot-don-vi/' },
    undefined,
  ]);
});

test('texts of editors come as HTML: escaped, with links to the documents they cite', () => {
  const section = sectionWith({
    meaning: 'a < b',
    note: 'Xem Nghị quyết số 25-NQ/TW, ngày 03/6/2013.',
  });
  expect(section?.meaning).toBe('a &lt; b');
  expect(section?.note).toContain('href="/so-tay/van-ban/25-nq-tw-2013/"');
});
