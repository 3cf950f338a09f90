import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/schema/index.ts';
import { rewriteBody } from './format-body.ts';
import { isPlainlyTidy } from './plainly-tidy.ts';

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('dân', 'Nghị quyết', '25-NQ/TW', 'hòa', '2013', 'a') },
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', ', ', '. ', '[^1]', '[^12]', '**', ': ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[...'.,;:!?()“”‘’…/–-²%*_`~|<>{}[]#=+&@\\"\'$^'],
      ...[
        '1. ',
        '2) ',
        'www.',
        'http://a.vn',
        'W.a',
        'import ',
        'export ',
        '- ',
        '## ',
        'hoà',
        '  ',
      ],
    ),
  },
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '- ', '- ', '## ', '### ', '1. ', '> '),
    fc.array(piece, { minLength: 1, maxLength: 9 }),
  )
  .map(([start, pieces]) => start + pieces.join(''));
const body = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n')), { maxLength: 5 })
  .map((lines) => `\n${lines.flat().join('').trimEnd()}\n`);

test('what is plainly tidy is what would be written anew', () => {
  fc.assert(
    fc.property(body, (text) => {
      fc.pre(isPlainlyTidy(text));
      expect(rewriteBody(text)).toBe(text);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1500) },
  );
});

test('nearly every body of the library is found tidy without reading it', () => {
  const bodies = globSync('content/{documents,models,reports,sessions}/**/*.mdx').map(
    (file) => splitFrontmatter(readFileSync(file, 'utf8'))?.body ?? '',
  );
  const plain = bodies.filter(isPlainlyTidy).length;
  expect(plain).toBeGreaterThan(bodies.length * 0.9);
});

test.each([
  // an address becomes a link
  'Xem http://a.vn nhé',
  'Xem www.a.vn nhé',
  'Viết cho W.a',
  // a mark that would be an image, a link, a definition
  'Chữ![^1]',
  'Chữ[^1](một)',
  'Chữ[^1]: một',
  // a list, a program, two lines of one paragraph
  '1. Chữ',
  '2) Chữ',
  'import a',
  'Một\nhai',
  // one list, drawn apart
  '- Một\n\n- hai',
  // spaces and tone marks that are put right
  'Một  hai',
  'Một ',
  'Hoà giải',
])('%j is left to the formatter', (text) => {
  expect(isPlainlyTidy(`\n${text}\n`)).toBe(false);
});
