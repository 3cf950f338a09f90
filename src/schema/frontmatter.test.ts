import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

test.each([
  // the usual file
  ['---\na: 1\n---\nx', { yaml: 'a: 1\n', yamlLine: 2, body: 'x', bodyLine: 4 }],
  // written on Windows
  ['---\r\na: 1\r\n---\r\nx', { yaml: 'a: 1\r\n', yamlLine: 2, body: 'x', bodyLine: 4 }],
  // saved with a byte order mark
  ['\uFEFF---\na: 1\n---\nx', { yaml: 'a: 1\n', yamlLine: 2, body: 'x', bodyLine: 4 }],
  // spaces at the ends of lines
  ['--- \na: 1\n---\t\nx', { yaml: 'a: 1\n', yamlLine: 2, body: 'x', bodyLine: 4 }],
  // nothing between the lines
  ['---\n---\n', { yaml: '', yamlLine: 2, body: '', bodyLine: 3 }],
  // the file ends with the closing line
  ['---\na: 1\n---', { yaml: 'a: 1\n', yamlLine: 2, body: '', bodyLine: 3 }],
  // an indented line of hyphens belongs to a text of the frontmatter
  ['---\na: |\n  ---\n---\nx', { yaml: 'a: |\n  ---\n', yamlLine: 2, body: 'x', bodyLine: 5 }],
  // a line of the body
  ['---\na: 1\n---\n\n---\n', { yaml: 'a: 1\n', yamlLine: 2, body: '\n---\n', bodyLine: 4 }],
])('splits %j', (source, expected) => {
  expect(splitFrontmatter(source)).toEqual(expected);
});

test.each([
  // nothing at all
  [''],
  // no frontmatter
  ['## Tiêu đề\n'],
  // an empty line before it
  ['\n---\na: 1\n---\n'],
  // never closed
  ['---\na: 1\n'],
  // words on the closing line
  ['---\na: 1\n--- x\n'],
])('finds no frontmatter in %j', (source) => {
  expect(splitFrontmatter(source)).toBeUndefined();
});

const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
const yamlLine = line.filter((text) => !text.startsWith('---'));

test('puts any frontmatter and body back where they were, with the right lines', () => {
  fc.assert(
    fc.property(fc.array(yamlLine), fc.array(line), (yamlLines, bodyLines) => {
      const yaml = yamlLines.map((text) => `${text}\n`).join('');
      const body = bodyLines.join('\n');
      const source = `---\n${yaml}---\n${body}`;
      const parts = splitFrontmatter(source);
      expect(parts).toEqual({ yaml, yamlLine: 2, body, bodyLine: yamlLines.length + 3 });
    }),
  );
});
