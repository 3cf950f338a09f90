import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CannotFormat, formatBody } from './format-body.ts';
import { readMdx } from './mdx-tree.ts';
import { structureOf } from './structure.ts';

test.each([
  // one character each for lists, rules, strong and emphasis
  ['* a\n* b\n', '- a\n- b\n'],
  ['+ a\n', '- a\n'],
  ['a\n\n***\n', 'a\n\n---\n'],
  ['__a__ _b_\n', '**a** *b*\n'],
  // one form of headings
  ['A\n---\n', '## A\n'],
  ['## A ##\n', '## A\n'],
  // a paragraph a line
  ['Theo Nghị quyết\nsố 25-NQ/TW\n', 'Theo Nghị quyết số 25-NQ/TW\n'],
  // a break that is meant stays
  ['a\\\nb\n', 'a\\\nb\n'],
  // one empty line between blocks, none at the end
  ['## A\nb\n\n\n\nc\n\n\n', '## A\n\nb\n\nc\n'],
  // lines of Windows
  ['a\r\n\r\nb\r\n', 'a\n\nb\n'],
  // decomposed letters
  ['Hòa Bình\n'.normalize('NFD'), 'Hòa Bình\n'],
  // tone marks in their new places, not after q
  ['Uỷ ban, hoà giải, quý\n', 'Ủy ban, hòa giải, quý\n'],
  // source marks as they are
  ['Một.[^1] Hai [^2][^10]\n', 'Một.[^1] Hai [^2][^10]\n'],
  // code, addresses and components keep their letters
  ['`uỷ` <https>\n'.replace(' <https>', ''), '`uỷ`\n'],
  ['[a](/uỷ "b")\n', '[a](/uỷ "b")\n'],
  ['<DocumentTargets document="uỷ" />\n', '<DocumentTargets document="uỷ" />\n'],
  // braces and angles stay escaped
  ['\\{a\\} 3 &lt; 5\n', '\\{a} 3 \\< 5\n'],
  // tables keep their cells, without padding to a width
  ['|a|bbbb|\n|:-|-|\n|c|d|\n', '| a | bbbb |\n| :- | - |\n| c | d |\n'],
])('writes %j as %j', (body, expected) => {
  expect(formatBody(body)).toBe(`\n${expected}`);
});

test('a body without text is empty', () => {
  expect(formatBody('\n \n')).toBe('');
});

test.each([
  ['chữ {khoản a} chữ', 1],
  ['một\n\nhai <br> ba', 3],
])('refuses %j, which does not parse, and says where', (body, line) => {
  expect(() => formatBody(body)).toThrow(CannotFormat);
  try {
    formatBody(body);
  } catch (error) {
    expect(error).toMatchObject({ line, column: expect.any(Number) });
  }
});

test('refuses to write what would not read the same', () => {
  // Spaces written as entities would be taken for no text at all.
  expect(() => formatBody('&nbsp;\n')).toThrow('Viết lại sẽ làm đổi nội dung');
  // An empty item before a list: the new text would be a loose list.
  expect(() => formatBody('> +\n> 1.')).toThrow('Viết lại sẽ làm đổi nội dung');
});

const words = fc.constantFrom(
  'a',
  'uỷ',
  '25-NQ/TW',
  '[^1]',
  '**b**',
  '*c*',
  '`d`',
  '&lt;',
  '\\*',
  '[e](f)',
  '1.',
  '-',
  '#',
  '+',
  '_',
  '|',
  '~~g~~',
  'https://h.vn',
);
const line = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' '));
const start = fc.constantFrom('', '', '- ', '1. ', '> ', '## ', '  - ', '| ');
const bodies = fc
  .array(fc.tuple(start, line), { maxLength: 8 })
  .map((lines) => lines.map(([head, text]) => head + text).join('\n'));

test('whatever it writes reads the same and is left alone the next time', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      let formatted: string;
      try {
        formatted = formatBody(body);
      } catch (error) {
        // To refuse is always allowed: nothing is lost.
        expect(error).toBeInstanceOf(CannotFormat);
        return;
      }
      const kinds = (text: string) =>
        structureOf(readMdx(text), () => '').map((found) => found.trim());
      expect(kinds(formatted)).toEqual(kinds(body));
      expect(formatBody(formatted)).toBe(formatted);
    }),
    { numRuns: 150 },
  );
});
