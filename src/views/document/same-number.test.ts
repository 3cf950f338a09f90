import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { sameNumber } from './same-number.ts';

const long = `Về ${'công tác dân vận '.repeat(10)}`.trim();
const site = siteOf([
  documentOf('25-nq-tw-2003', { number: '25-NQ/TW', issuedOn: '2003-03-12', title: long }),
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  documentOf('25-nq-tw-khong-ro-nam', { number: '25-NQ/TW' }),
  documentOf('26-nq-tw-2013', { number: '26-NQ/TW', issuedOn: '2013-06-03' }),
  documentOf('thu'),
]);
const shown = (id: string) => {
  const view = site.library.document(id);
  return view && sameNumber(view, site);
};

test('the other holders of a number are named by their years', () => {
  const notice = shown('25-nq-tw-2013');
  expect(notice).toMatchObject({
    count: '3 văn bản cùng mang số 25-NQ/TW.',
    here: 'Trang này là văn bản năm 2013.',
    compare: '/so-tay/so/25-nq-tw/',
  });
  expect(notice?.others.map(({ href }) => href)).toEqual([
    '/so-tay/van-ban/25-nq-tw-2003/',
    '/so-tay/van-ban/25-nq-tw-khong-ro-nam/',
  ]);
  expect(notice?.others[1]?.name).toBe('Chưa rõ năm: Về công tác dân vận');
});

test('a page of unknown year says so of itself', () => {
  expect(shown('25-nq-tw-khong-ro-nam')?.here).toBe('Trang này là văn bản chưa rõ năm.');
});

test('a long title is cut between words', () => {
  const name = shown('25-nq-tw-2013')?.others[0]?.name ?? '';
  const kept = name.slice('2003: '.length, -' …'.length);
  expect(name).toBe(`2003: ${kept} …`);
  expect(long.startsWith(`${kept} `)).toBe(true);
  expect(kept.length).toBeGreaterThan(70);
  expect(kept.length).toBeLessThanOrEqual(80);
});

test('a number of one holder needs no notice, nor does a document without a number', () => {
  expect([shown('26-nq-tw-2013'), shown('thu')]).toEqual([undefined, undefined]);
});

test('where two of one year bear a number, each is named with its issuer', () => {
  const plans = siteOf([
    documentOf('01-kh-ubnd-lai-chau-2026', {
      ...{ number: '01/KH-UBND', type: 'Kế hoạch', issuedOn: '2026-01-05' },
      issuerName: 'UBND tỉnh Lai Châu',
    }),
    documentOf('01-kh-ubnd-cao-bang-2026', {
      ...{ number: '01/KH-UBND', type: 'Kế hoạch', issuedOn: '2026-01-06' },
      issuerName: 'UBND tỉnh Cao Bằng',
    }),
  ]);
  const view = plans.library.document('01-kh-ubnd-cao-bang-2026');
  const notice = view && sameNumber(view, plans);
  expect(notice?.here).toBe('Trang này là văn bản năm 2026 của UBND tỉnh Cao Bằng.');
  expect(notice?.others[0]?.name).toBe('2026, UBND tỉnh Lai Châu: Về công tác dân vận');
});

test('of many holders the nearest in time are named, the rest counted', () => {
  const years = Array.from({ length: 21 }, (_, at) => String(2000 + at));
  const many = siteOf([
    ...years.map((year) =>
      documentOf(`25-nq-tw-${year}`, { number: '25-NQ/TW', issuedOn: `${year}-06-03` }),
    ),
    documentOf('25-nq-tw-khong-ro-nam', { number: '25-NQ/TW' }),
  ]);
  const view = many.library.document('25-nq-tw-2010');
  const notice = view && sameNumber(view, many);
  expect(notice?.others.map(({ name }) => name.slice(0, 4))).toEqual([
    ...['2014', '2013', '2012', '2011', '2009', '2008', '2007', '2006'],
  ]);
  expect(notice?.further).toBe('và 13 văn bản khác cùng số');
  expect(shown('25-nq-tw-2013')).not.toHaveProperty('further');
});
