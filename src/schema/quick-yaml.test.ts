import { glob, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { splitFrontmatter } from './frontmatter.ts';
import { quickYaml } from './quick-yaml.ts';
import { yamlErrors } from './yaml-errors.ts';

/** The slow reading; `undefined` where it finds an error. */
function slowYaml(source: string): { data: unknown } | undefined {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  return yamlErrors(document, source).length > 0 ? undefined : { data: document.toJS() };
}

// Letters and words that YAML gives a meaning to, and such as editors type.
const piece = fc.constantFrom(
  ...['a', 'b', 'ế', '\u0301', 'title', '__proto__', 'null', '~', 'true', 'Yes', '1', '-1', '0x1F'],
  ...['017', '0o17', '1_000', '1.200', '1,2', '.5', '1e3', '.inf', '2013-06-03', '12:30', '<<'],
  ...[
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    ', ',
    ' #',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!t ',
  ],
  ...[
    '|',
    '>',
    '|-\n',
    '>-\n',
    '%',
    '@',
    '`',
    '---',
    '...',
    '\\',
    '\\u1EBF',
    '=',
    '\u00a0',
    '\uFEFF',
  ],
  ...[' ', '  ', '\n', '\n', '\n', '\n  ', '\n- ', '\n  - ', '\r\n', '\t', '\n\t', '\n\n'],
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
// Whole lines, so that most of the texts are right.
const value = fc.oneof(
  ...[text, piece, piece.map((one) => `"${one}"`), piece.map((one) => `'${one}'`)],
  ...[piece.map((one) => `|\n    ${one}\n    ${one}`), piece.map((one) => `[${one}, ${one}]`)],
);
const line = fc.tuple(fc.constantFrom('a', 'b', 'c', '  d', '- e', '  - f'), value);
const lines = fc
  .array(line, { maxLength: 5 })
  .map((all) => all.map(([key, after]) => `${key}: ${after}\n`).join(''));

test.each([
  ['texts', text],
  ['lines', lines],
])('of random %s, what is read quickly is what is read slowly', (_name, source) => {
  fc.assert(
    fc.property(source, (yaml) => {
      const quick = quickYaml(yaml);
      if (quick) expect({ yaml, ...quick }).toEqual({ yaml, ...slowYaml(yaml) });
    }),
    { numRuns: 2000 },
  );
});

test('an alias is left to the slow reading, which refuses it', () => {
  expect(quickYaml('a: &x 1\nb: *x\n')).toBeUndefined();
});

test('all of the content is read quickly, and the same', async () => {
  const files: string[] = [];
  for await (const file of glob('content/**/*.{mdx,yaml}')) files.push(file);
  const different: string[] = [];
  for (const file of files) {
    const source = await readFile(file, 'utf8');
    const yaml = file.endsWith('.mdx') ? (splitFrontmatter(source)?.yaml ?? '') : source;
    const quick = JSON.stringify(quickYaml(yaml));
    if (quick === undefined || quick !== JSON.stringify(slowYaml(yaml))) different.push(file);
  }
  expect(files.length).toBeGreaterThan(0);
  expect(different).toEqual([]);
});
