import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../entries/testing/sample.ts';
import { siteOf } from './testing/sample.ts';

const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const other = documentOf('25-nq-tw-2003', { number: '25-NQ/TW', issuedOn: '2003-03-12' });

test('addresses lie below the base path', () => {
  expect(siteOf([]).url('/van-ban/')).toBe('/so-tay/van-ban/');
});

test('a number that one document holds leads to it', () => {
  expect(siteOf([document]).inline('Theo 25-NQ/TW.')).toContain(
    'href="/so-tay/van-ban/25-nq-tw-2013/"',
  );
});

test('a number that several hold leads to the page of the number', () => {
  expect(siteOf([document, other]).inline('Theo 25-NQ/TW.')).toContain(
    'href="/so-tay/so/25-nq-tw/"',
  );
});

test('a number that nobody holds leads nowhere', () => {
  expect(siteOf([document]).inline('Theo 99-NQ/TW.')).not.toContain('href');
});

test('what an entry says elsewhere shows which document a number means', () => {
  const entry = reportOf('bai', {
    summary: 'Nghị quyết 25-NQ/TW ngày 03/6/2013 là gốc.',
    limitations: [{ text: 'Chưa học 25-NQ/TW.', topics: ['dan-van'] }],
  });
  const site = siteOf([document, other, entry]);
  expect(site.inline('Chưa học 25-NQ/TW.', entry)).toContain('/so-tay/van-ban/25-nq-tw-2013/');
  expect(site.inline('Chưa học 25-NQ/TW.')).toContain('/so-tay/so/25-nq-tw/');
});

test('what an editor writes in a field stays text', () => {
  expect(siteOf([]).inline('<script>alert("x")</script>')).toBe(
    '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;',
  );
});

test('a body has its links and its headings', () => {
  const entry = reportOf('bai', {}, '## Bối cảnh\n\nTheo 25-NQ/TW.\n');
  const { html, headings } = siteOf([document, entry]).body(entry);
  expect(html).toContain('href="/so-tay/van-ban/25-nq-tw-2013/"');
  expect(headings).toEqual([{ depth: 2, id: 'boi-canh', text: 'Bối cảnh' }]);
});

test('an acronym is marked with what it stands for', () => {
  expect(siteOf([]).markAcronyms('<p>Mô hình DVK</p>')).toContain('Dân vận khéo');
});
