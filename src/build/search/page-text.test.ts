import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

const page = (article: string) =>
  pageText(`<main><nav>Trang chủ</nav><article>${article}</article><p>sau</p></main>`, 'Tên bài');

const bodyOf = (article: string) => page(article).match(/<main>(.*)<\/main>/s)?.[1];

test.each([
  // The page's own words, with the anchors that an excerpt leads to.
  [
    '<section><h2 id="tom-tat">Tóm tắt</h2><p>Lời.</p></section>',
    '<section><h2 id="tom-tat">Tóm tắt</h2><p>Lời.</p></section>',
  ],
  // A mark of a source is no word: it would be read as “bảo hiểm.3”.
  ['<p>bảo hiểm.<sup class="source-mark"><a href="#nguon-3">3</a></sup></p>', '<p>bảo hiểm.</p>'],
  // Raised letters that belong to the text stay.
  ['<p>50 m<sup>2</sup></p>', '<p>50 m2</p>'],
  // What is marked as not to be searched, buttons, and the list of sources.
  [
    '<p data-pagefind-ignore>a</p><button>b</button><section aria-labelledby="nguon-tai-lieu"><p>c</p></section>',
    '',
  ],
  // The words of two cells are two words.
  [
    '<table><tr><th>Nhiệm vụ</th><td>Cấp ủy</td></tr></table><dl><dt>Loại</dt><dd>Kế hoạch</dd></dl>',
    '<table><tr><th>Nhiệm vụ</th> <td>Cấp ủy</td> </tr></table><dl><dt>Loại</dt> <dd>Kế hoạch</dd> </dl>',
  ],
  // Text stays text.
  ['<p>a &lt;b&gt; c</p>', '<p>a &lt;b&gt; c</p>'],
])('%s is indexed as %s', (article, text) => {
  expect(bodyOf(article)).toBe(`<h1>Tên bài</h1>${text}`);
});

test('nothing outside the article is indexed', () => {
  expect(page('<p>trong</p>')).not.toMatch(/Trang chủ|sau/);
});

test('đ is spelled so that it is filed under d', () => {
  expect(bodyOf('<p>đoàn</p>')).not.toContain('đoàn');
});
