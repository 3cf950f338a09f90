import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../entries/testing/sample.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { sitePages } from './site-pages.ts';

const library = libraryOf([
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03', topics: ['dan-van'] }),
  modelOf('to-tu-quan', { topics: ['dan-van'] }),
  reportOf('mot-don-vi'),
  sessionOf('mot-buoi'),
]);
const pages = sitePages(library);
const at = (address: string) => pages.find((page) => page.address === address);

test('every kind of entry has its page, and a number its own', () => {
  for (const address of [
    '/van-ban/25-nq-tw-2013/',
    '/mo-hinh/to-tu-quan/',
    '/thuc-tien/mot-don-vi/',
    '/chuyen-de/mot-buoi/',
    '/so/25-nq-tw/',
  ]) {
    expect(at(address)?.of, address).toHaveLength(1);
  }
});

test('no address stands twice', () => {
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
});

test('a list knows what it lists', () => {
  expect(at('/chu-de/dan-van/')?.of?.map(({ id }) => id)).toEqual(['25-nq-tw-2013', 'to-tu-quan']);
  expect(at('/van-ban/nam/2013/')?.of?.map(({ id }) => id)).toEqual(['25-nq-tw-2013']);
});

test('working pages stay out of lists for search engines', () => {
  expect(pages.filter(({ unlisted }) => unlisted).map(({ address }) => address)).toEqual([
    '/chuyen-de/mot-buoi/bai-doc/',
    '/chuyen-de/mot-buoi/bien-ban/',
    '/chuyen-de/mot-buoi/chu-lon/',
    '/chuyen-de/mot-buoi/dap-an/',
    '/chuyen-de/mot-buoi/diem-danh/',
    '/chuyen-de/mot-buoi/giay-moi/',
    '/chuyen-de/mot-buoi/kich-ban/',
    '/chuyen-de/mot-buoi/phat-tay/',
    '/chuyen-de/mot-buoi/phieu-tra-loi/',
    '/chuyen-de/mot-buoi/the-tinh-huong/',
    '/chuyen-de/mot-buoi/trac-nghiem/',
    '/chuyen-de/mot-buoi/trinh-chieu/',
    '/tim-kiem/',
  ]);
});
