import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { dayRowsOnPage } from '../../lists/day-rows.ts';
import { siteOf } from '../testing/sample.ts';
import { asOfDayPage, furtherDayPages, termEndPage, termEndPages } from './page.ts';

const site = siteOf(
  [
    documentOf('cu', { number: '10-NQ/TW', issuedOn: '1998-04-05' }),
    documentOf('moi', {
      ...{ number: '25-NQ/TW', issuedOn: '2019-06-03' },
      relations: [{ kind: 'thay-the', target: 'cu', certainty: 'nguon', source: 1 }],
    }),
    documentOf('khong-ro-nam', { type: 'Quyết định' }),
  ],
  { day: '2026-11-21' },
);
const now = asOfDayPage(1, site);
const past = termEndPage(
  { past: { term: 'XI', slug: 'khoa-xi', day: '2015-12-31' }, page: 1 },
  site,
);
const counted = ({ list }: typeof now) =>
  list.counts.filter(({ count }) => count > 0).map(({ status, count }) => [status, count]);

test('the day of the build is shown, with every dated document', () => {
  expect(now.list).toMatchObject({ day: '21/11/2026', total: '2 văn bản đã ban hành' });
  expect(counted(now)).toEqual([
    ['chua-kiem-tra', 1],
    ['het-hieu-luc', 1],
  ]);
});

test('the end of a term is a day of its own, with what was issued by then', () => {
  expect(past).toMatchObject({ title: 'Văn bản cuối khóa XI' });
  expect(past.list).toMatchObject({
    day: '31/12/2015',
    term: 'khóa XI',
    total: '1 văn bản đã ban hành',
  });
  expect(counted(past)).toEqual([['chua-kiem-tra', 1]]);
});

test('the page holds what had been issued, under its years', () => {
  expect(past.list.years.map(({ name, rows }) => [name, rows.length])).toEqual([['1998', 1]]);
});

test('a long list goes on by pages, of the day of the build and of the end of a term', () => {
  const many = siteOf(
    Array.from({ length: dayRowsOnPage + 1 }, (_, at) =>
      documentOf(`v${at}`, { issuedOn: at === 0 ? '2019-01-01' : '2013-06-03' }),
    ),
    { day: '2026-11-21' },
  );
  expect(furtherDayPages(many.library)).toEqual([2]);
  expect(asOfDayPage(2, many).list.years.map(({ rows }) => rows.length)).toEqual([1]);
  expect(asOfDayPage(1, many).list.pager?.next).toBe('/so-tay/van-ban/vao-ngay/trang/2/');
  const terms = termEndPages(many.library).filter(({ past: { slug } }) => slug === 'khoa-xi');
  expect(terms.map(({ page }) => page)).toEqual([1]);
});

test('documents of unknown day stand apart, and nowhere else', () => {
  expect(now.list.undated?.title).toBe('Chưa rõ ngày ban hành (1)');
  expect(now.list.undated?.rows.map(({ href }) => href)).toEqual(['/so-tay/van-ban/khong-ro-nam/']);
  expect(asOfDayPage(1, siteOf([])).list.undated).toBeUndefined();
});

test('one may ask for any day from the oldest year to that of the build', () => {
  const { first, last, sliderFrom } = now.list.controls;
  expect([first, last, sliderFrom]).toEqual(['1998-01-01', '2026-11-21', '2011']);
});

test('the ends of terms that are over are linked, the one shown marked', () => {
  expect(past.list.controls.ends).toEqual([
    {
      name: 'Khóa XI',
      href: '/so-tay/van-ban/vao-ngay/khoa-xi/',
      day: '2015-12-31',
      here: true,
    },
    expect.objectContaining({ name: 'Khóa XII', here: false }),
  ]);
});
