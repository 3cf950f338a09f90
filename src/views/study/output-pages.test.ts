import { expect, test } from 'vitest';
import { documentOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { sheetPage, sheetSlugs, slideShowPage } from './output-pages.ts';

const session = sessionOf('mot-buoi', { title: 'Buổi <một>' });
const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const site = siteOf([document, session]);
const origin = new URL('https://example.org/');

test('every sheet has a page that names it, the session and the way back', () => {
  const titles = sheetSlugs.map((slug) => sheetPage(session, slug, site, origin).title);
  expect(titles).toContain('Tài liệu phát tay: Buổi <một>');
  expect(new Set(titles).size).toBe(sheetSlugs.length);
  expect(sheetPage(session, 'phat-tay', site, origin).crumbs).toEqual([
    { name: 'Chuyên đề', address: '/chuyen-de/' },
    { name: 'Buổi <một>', address: '/chuyen-de/mot-buoi/' },
  ]);
});

test('a handout carries a QR code where the site knows its own address', () => {
  expect(sheetPage(session, 'phat-tay', site, origin).html).toContain('class="qr"');
  expect(sheetPage(session, 'phat-tay', site, undefined).html).not.toContain('class="qr"');
});

test('a name of no sheet is a mistake of the program', () => {
  expect(() => sheetPage(session, 'khong-co', site, origin)).toThrow('khong-co');
});

test('slides show the title as text, whatever is in it', () => {
  const { title, html } = slideShowPage(session, site, origin);
  expect(title).toBe('Trình chiếu: Buổi <một>');
  expect(html).toContain('Buổi &lt;một&gt;');
  expect(html).not.toContain('<một>');
});
