import { expect, test } from 'vitest';
import { addressOf, readAddress } from './address.ts';

const root = { base: '/', origin: undefined };
const site = (path: string, anchor = '') => ({ kind: 'site', path, anchor });

test.each([
  ['/van-ban/', site('van-ban/')],
  ['/', site('')],
  // relative to the page
  ['25-nq-tw-2013/', site('van-ban/25-nq-tw-2013/')],
  ['../', site('')],
  ['#muc-1', site('van-ban/', 'muc-1')],
  ['', site('van-ban/')],
  // a query names no other file
  ['?loai=nghi-quyet#ds', site('van-ban/', 'ds')],
  // encoded letters
  ['/t%E1%BB%87p.pdf', site('tệp.pdf')],
  ['#%C4%91i%E1%BB%81u-1', site('van-ban/', 'điều-1')],
  ['#:~:text=dân%20vận', site('van-ban/')],
  ['#muc-1:~:text=a', site('van-ban/', 'muc-1')],
  // elsewhere
  ['https://example.vn/a', { kind: 'other-origin', origin: 'https://example.vn' }],
  // takes the scheme of the page
  ['//example.vn/a', { kind: 'other-origin', origin: 'http://example.vn' }],
  ['mailto:a@example.vn', { kind: 'no-place' }],
  ['data:,', { kind: 'no-place' }],
  // no addresses
  ['javascript:void(0)', { kind: 'bad' }],
  ['http://', { kind: 'bad' }],
  ['/%E1', { kind: 'bad' }],
])('reads %j on the page van-ban/', (address, expected) => {
  expect(readAddress(address, 'van-ban/', root)).toEqual(expected);
});

test('takes absolute addresses of the public origin as the site', () => {
  const place = { base: '/so-tay/', origin: 'https://danvan.example' };
  expect(readAddress('https://danvan.example/so-tay/a/', '', place)).toEqual(site('a/'));
});

test('tells a path of the host that is not below the base', () => {
  const place = { base: '/so-tay/', origin: undefined };
  expect(readAddress('/van-ban/', '', place)).toEqual({ kind: 'outside-base', path: '/van-ban/' });
  expect(readAddress('/so-tay/van-ban/', '', place)).toEqual(site('van-ban/'));
});

test.each([
  ['index.html', ''],
  ['van-ban/index.html', 'van-ban/'],
  ['404.html', '404.html'],
  ['xindex.html', 'xindex.html'],
])('the built file %s has the address %j', (file, expected) => {
  expect(addressOf(file)).toBe(expected);
});
