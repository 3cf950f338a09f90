import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const blocks = (body: string) => readBody(body).plain.map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  // emphasis, also across a line break
  ['Theo **số\n25-NQ/TW** đó', ['paragraph: Theo số 25-NQ/TW đó']],
  // headings, lists and quotations stand apart
  [
    '## Đầu\n- một\n- hai\n\n1. ba\n\n> lời',
    ['heading: Đầu', 'item: một', 'item: hai', 'item: ba', 'quotation: lời'],
  ],
  // an item with several paragraphs, and one within another
  ['- a\n\n  b\n  - c', ['item: a', 'item: b', 'item: c']],
  // a link keeps its words, an image has none
  ['[Luật](https://example.org/) ![ảnh](/a.png)', ['paragraph: Luật']],
  // escapes are undone
  ['\\{a\\} &lt; 5\\* `x*y`', ['paragraph: {a} < 5* x*y']],
  // code and tables of targets are left out
  ['```\nmã\n```\n\n<DocumentTargets document="a" />\n\nchữ', ['paragraph: chữ']],
  // a table, cell by cell, no bars and no line of dashes
  ['| a | b |\n| - | - |\n| c \\| d | |', ['cell: a', 'cell: b', 'cell: c | d']],
  // a component keeps its words, in a line and on a line of its own
  ['Theo <Citation document="x">văn bản ấy</Citation> thì', ['paragraph: Theo văn bản ấy thì']],
  ['<Citation document="x">\nvăn bản\n</Citation>', ['paragraph: văn bản']],
  // remarks are nobody's text, marks no words
  ['a {/* nhắc */} b [^1], c.[^2]\n\n{/* nhắc */}', ['paragraph: a b, c.']],
  // what would be a footnote elsewhere
  ['[^2]: chân trang', ['paragraph: : chân trang']],
  // a line broken by hand is a blank
  ['a<br/>b\\\nc', ['paragraph: a b c']],
  ['', []],
])('the plain text of %j', (body, expected) => {
  expect(blocks(body)).toEqual(expected);
});

test('a block knows the sources it names and where it stands', () => {
  const body = readBody('## A\n\n- Một [^2] hai.[^1][^2]\n');
  const block = body.plain[1];
  expect(block).toMatchObject({ text: 'Một hai.', marks: [2, 1, 2] });
  expect(body.placeOf(block?.start ?? 0)).toEqual({ line: 3, column: 3 });
  expect(body.source.slice(block?.start, block?.end)).toBe('Một [^2] hai.[^1][^2]');
});

test('marks are given with their places, also behind escapes, an emoji and lines of Windows', () => {
  const { marks } = readBody('😀 &amp;\\* x[^1]\r\ny [^12]\r\n\r\n| a[^3] |\r\n| - |\r\n');
  expect(marks).toEqual([
    { number: 1, line: 1, column: 13 },
    { number: 12, line: 2, column: 3 },
    { number: 3, line: 4, column: 4 },
  ]);
});

test('components are given with their attributes and places', () => {
  const body = 'a\n\nb <Citation document="x">c</Citation>\n\n<DocumentTargets document="y" />';
  expect(readBody(body).components).toEqual([
    { name: 'Citation', attributes: { document: 'x' }, line: 3, column: 3 },
    { name: 'DocumentTargets', attributes: { document: 'y' }, line: 5, column: 1 },
  ]);
});

test('whatever words a body is made of, its plain text holds no sign of how it was written', () => {
  const word = fc.stringMatching(/^[a-zđ]{1,6}$/);
  const dressed = fc.oneof(
    word,
    word.map((text) => `**${text}**`),
    word.map((text) => `*${text}*[^1]`),
    word.map((text) => `[${text}](https://a.vn)`),
    word.map((text) => `<Citation document="d">${text}</Citation>`),
    word.map((text) => `${text} {/* nhắc */}`),
  );
  const line = fc.array(dressed, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const block = fc.oneof(
    line,
    line.map((text) => `## ${text}`),
    line.map((text) => `- ${text}\n- ${text}`),
    line.map((text) => `> ${text}`),
    line.map((text) => `| ${text} | ${text} |\n| - | - |\n| ${text} | |`),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (parts) => {
      const body = readBody(parts.join('\n\n'));
      expect(body.problems).toEqual([]);
      for (const { text } of body.plain) expect(text).toMatch(/^[a-zđ]+(?: [a-zđ]+)*$/);
    }),
  );
});
