import { expect, test } from 'vitest';
import { formatSource } from './format-source.ts';

const head = '---\ntitle:   Về Uỷ ban   # như in\n---\n';

test('the frontmatter stays as it was written, the body becomes tidy', () => {
  expect(formatSource('a.mdx', `${head}* Uỷ ban\n`)).toEqual({ text: `${head}\n- Ủy ban\n` });
});

test('letters of the frontmatter become NFC', () => {
  expect(formatSource('a.mdx', head.normalize('NFD')).text).toBe(head);
});

test('a tidy file is given back letter by letter', () => {
  const source = `${head}\n## A\n\nb\n`;
  expect(formatSource('a.mdx', source).text).toBe(source);
});

test('a file without frontmatter is refused', () => {
  expect(formatSource('a.mdx', 'chữ\n').problem).toMatchObject({ file: 'a.mdx', line: 1 });
});

test('a body that does not parse is refused at its line of the file', () => {
  const { text, problem } = formatSource('a.mdx', `${head}\nmột\n\nhai {x chữ\n`);
  expect(text).toBeUndefined();
  expect(problem).toMatchObject({
    line: 7,
    severity: 'error',
    message: expect.stringContaining('{x chữ…'),
  });
});
