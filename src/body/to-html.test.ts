import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { plainComponents, scanner } from './testing/sample.ts';

/** HTML of a body, each placeholder shown as `{number: text}`. */
function render(body: string): string {
  return readBody(body)
    .html(scanner, plainComponents)
    .replace(/<span data-mention="(.*?)">(.*?)<\/span>/gs, (_, packed, text) => {
      const number = /&quot;number&quot;:&quot;(.*?)&quot;/.exec(packed)?.[1];
      return `{${number}: ${text}}`;
    })
    .trimEnd();
}

test.each([
  // in a paragraph
  ['Theo Nghị quyết số 25-NQ/TW.', '<p>Theo {25-NQ/TW: Nghị quyết số 25-NQ/TW}.</p>'],
  // the number alone is strong: the placeholder stands where the number ends
  [
    'Nghị quyết số **25-NQ/TW** nói',
    '<p>Nghị quyết số <strong>{25-NQ/TW: 25-NQ/TW}</strong> nói</p>',
  ],
  // all of it is emphasised
  ['*Nghị quyết số 25-NQ/TW*', '<p><em>{25-NQ/TW: Nghị quyết số 25-NQ/TW}</em></p>'],
  // across a line break
  ['Nghị quyết\nsố 25-NQ/TW', '<p>{25-NQ/TW: Nghị quyết\nsố 25-NQ/TW}</p>'],
  // across a break that is kept
  ['Nghị quyết\\\nsố 25-NQ/TW', '<p>Nghị quyết<br>\n{25-NQ/TW: số 25-NQ/TW}</p>'],
  // struck out
  ['~~25-NQ/TW~~', '<p><del>{25-NQ/TW: 25-NQ/TW}</del></p>'],
  // in lists and quotes
  ['- 25-NQ/TW', '<ul>\n<li>{25-NQ/TW: 25-NQ/TW}</li>\n</ul>'],
  ['> 25-NQ/TW', '<blockquote>\n<p>{25-NQ/TW: 25-NQ/TW}</p>\n</blockquote>'],
  // two in one text
  ['25-NQ/TW và 05-CT/TW', '<p>{25-NQ/TW: 25-NQ/TW} và {05-CT/TW: 05-CT/TW}</p>'],
  // not in a link, an image or code
  ['[25-NQ/TW](https://example.org)', '<p><a href="https://example.org">25-NQ/TW</a></p>'],
  ['![25-NQ/TW](a.png)', '<p><img src="a.png" alt="25-NQ/TW"></p>'],
  ['`25-NQ/TW`', '<p><code>25-NQ/TW</code></p>'],
  ['```\n25-NQ/TW\n```', '<pre><code>25-NQ/TW\n</code></pre>'],
  // not in a heading, whose text becomes its address
  ['## Theo 25-NQ/TW', '<h2 id="theo-25-nq-tw">Theo 25-NQ/TW</h2>'],
  // code parts what stands around it
  ['Nghị quyết số `x` 25-NQ/TW', '<p>Nghị quyết số <code>x</code> {25-NQ/TW: 25-NQ/TW}</p>'],
])('in %j it marks what may become a link', (body, html) => {
  expect(render(body)).toBe(html);
});

test('numbers and marks in a table stand in its cells', () => {
  const html = render('| Văn bản |\n| - |\n| 25-NQ/TW[^2] |');
  expect(html).toContain(
    '<td>{25-NQ/TW: 25-NQ/TW}<sup class="source-mark"><a href="#nguon-2" aria-label="Nguồn 2">2</a></sup></td>',
  );
});

test('a source mark is no footnote', () => {
  expect(render('Một.[^1]\n\n[^1]: x')).not.toContain('footnote');
});

test('official text is not rewritten', () => {
  expect(render('"Dân vận khéo" -- ...')).toBe('<p>"Dân vận khéo" -- ...</p>');
});

test('a body that begins with a line keeps its text', () => {
  expect(render('---\n\nchữ\n\n---\n')).toBe('<hr>\n<p>chữ</p>\n<hr>');
});

test('escaped signs become text again', () => {
  expect(render('\\{a\\} &lt;img src=x onerror=1> R&D')).toBe(
    '<p>{a} &lt;img src=x onerror=1> R&amp;D</p>',
  );
});

test('hostile text beside a number stays within its attribute', () => {
  const body = readBody('"\' &gt; &lt;b&gt; 25-NQ/TW "\' &lt;img onerror=1&gt;');
  const html = body.html(scanner, plainComponents);
  const attribute = /data-mention="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(attribute).toContain('&quot;number&quot;:&quot;25-NQ/TW&quot;');
  expect(html.replace(attribute, '').match(/<[a-z]+/g)).toEqual(['<p', '<span']);
});

const ids = (body: string) =>
  [
    ...readBody(body)
      .html(scanner, plainComponents)
      .matchAll(/ id="(.*?)"/g),
  ].map(([, id]) => id);

test('headings of every level have ids without accents', () => {
  expect(ids('## Điều 1. Tổ chức\n\n### Kết quả đạt được\n\n##### Sâu')).toEqual([
    'dieu-1-to-chuc',
    'ket-qua-dat-duoc',
    'sau',
  ]);
});

test('ids are unique, even beside a heading that reads like a counted one', () => {
  expect(ids('## A\n\n## A\n\n## A 2\n\n## a')).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});

test('a heading without a letter has an id all the same', () => {
  expect(ids('## ???\n\n## …')).toEqual(['muc', 'muc-2']);
});

test('one body does not count the headings of another', () => {
  expect([ids('## A'), ids('## A')]).toEqual([['a'], ['a']]);
});

test('headings are listed as they are read', () => {
  expect(readBody('## **A** & B\n\n### "C"\n\n> #### `D`').headings).toEqual([
    { depth: 2, id: 'a-b', text: 'A & B' },
    { depth: 3, id: 'c', text: '"C"' },
    { depth: 4, id: 'd', text: 'D' },
  ]);
});

test.each([
  // within a line: its words are the author's, and are not scanned
  [
    'Theo <Citation document="a">Nghị **quyết** số 25-NQ/TW</Citation>.',
    '<p>Theo [Citation a: Nghị <strong>quyết</strong> số 25-NQ/TW].</p>',
  ],
  // on a line of its own it is a paragraph like any other
  ['<Citation document="a">văn bản</Citation>', '<p>[Citation a: văn bản]</p>'],
  ['<Citation document="a">\nvăn bản\n</Citation>', '<p>[Citation a: văn bản]</p>'],
  ['- <Citation document="a">văn bản</Citation>', '<ul>\n<li>[Citation a: văn bản]</li>\n</ul>'],
  // a block
  ['a\n\n<DocumentTargets document="b" />', '<p>a</p>\n[DocumentTargets b: ]'],
  // in a cell
  [
    '| x |\n| - |\n| <Citation document="a">y</Citation> |',
    expect.stringContaining('<td>[Citation a: y]</td>'),
  ],
  // lines broken by hand
  ['a<br/>b', '<p>a<br>b</p>'],
  // remarks show nothing
  ['a {/* nhắc */} b\n\n{/* nhắc\nnữa */}\n\nc', '<p>a  b</p>\n<p>c</p>'],
])('%j is shown with its components', (body, html) => {
  expect(render(body)).toEqual(html);
});

test('four blanks begin no code: a body is always read as MDX', () => {
  expect(render('a\n\n    b')).toBe('<p>a</p>\n<p>b</p>');
});

test('words go to a component escaped', () => {
  expect(render('<Citation document="a&quot;>">&lt;img onerror=1> &amp;</Citation>')).toBe(
    '<p>[Citation a">: &lt;img onerror=1> &amp;]</p>',
  );
});
