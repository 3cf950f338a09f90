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
