import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { site as words } from '../../words/site.ts';
import { siteOf } from '../testing/sample.ts';
import { type PagePlace, pageFrame } from './page-frame.ts';

const site = siteOf([documentOf('a'), documentOf('b'), modelOf('c')]);
const place: PagePlace = {
  section: undefined,
  pathname: '/so-tay/moi/',
  origin: new URL('https://example.org/'),
};
const frame = (head: Parameters<typeof pageFrame>[0], at: Partial<PagePlace> = {}) =>
  pageFrame(head, { ...place, ...at }, site);

test('the name of the site stands behind the title', () => {
  expect(frame({ title: 'Có gì mới' }).title).toBe('Có gì mới · Sổ tay Dân vận');
});

test('the name of the site stands once on the home page', () => {
  expect(frame({ title: words.name }).title).toBe('Sổ tay Dân vận');
});

test('a page without a description has that of the site', () => {
  expect(frame({ title: 'A' }).description).toBe(words.description);
  expect(frame({ title: 'A', description: 'B' }).description).toBe('B');
});

test('the canonical address is whole', () => {
  expect(frame({ title: 'A' }).canonical).toBe('https://example.org/so-tay/moi/');
});

test('a site that does not know its address names none', () => {
  const { canonical, printedFrom } = frame({ title: 'A' }, { origin: undefined });
  expect(canonical).toBeUndefined();
  expect(printedFrom).toBe('In từ Sổ tay Dân vận.');
});

test('a print names the address of its page', () => {
  expect(frame({ title: 'A' }).printedFrom).toBe(
    'In từ Sổ tay Dân vận: https://example.org/so-tay/moi/.',
  );
});

test('the page of what is not there names no address', () => {
  expect(frame({ title: 'A' }, { pathname: '/so-tay/404/' }).canonical).toBeUndefined();
});

test('crumbs begin with the home page', () => {
  const { crumbs } = frame({ title: 'A', crumbs: [{ name: 'Văn bản', address: '/van-ban/' }] });
  expect(crumbs).toEqual([
    { name: 'Trang chủ', href: '/so-tay/' },
    { name: 'Văn bản', href: '/so-tay/van-ban/' },
  ]);
});

test('a page without crumbs has no home page among them either', () => {
  expect(frame({ title: 'A' }).crumbs).toEqual([]);
});

test('the section of the page is the current one, no other', () => {
  const { navigation } = frame({ title: 'A' }, { section: 'mo-hinh' });
  expect(navigation.filter(({ current }) => current)).toEqual([
    { name: 'Mô hình', href: '/so-tay/mo-hinh/', current: true },
  ]);
});

test('the last list at the foot says how much the library holds', () => {
  const { footer } = frame({ title: 'A' });
  expect(footer.map(({ remarks }) => remarks)).toEqual([[], [], ['2 văn bản', '1 mô hình']]);
});

test('links at the foot lie below the base path', () => {
  const links = frame({ title: 'A' }).footer.flatMap((list) => list.links);
  expect(links.filter(({ href }) => !href.startsWith('/so-tay/'))).toEqual([]);
});

test('the day is written the Vietnamese way', () => {
  expect(frame({ title: 'A' }).day).toBe('21/11/2026');
});

test('an error is reported of the page of an entry, by its whole address where that is known', () => {
  const head = { title: 'A', kind: 'document' } as const;
  expect(frame(head).report?.text).toContain('https://example.org/so-tay/moi/');
  expect(frame(head, { origin: undefined }).report?.text).toContain('Địa chỉ: /so-tay/moi/');
  expect(frame({ title: 'A' }).report).toBeUndefined();
});
