import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPieces } from './pieces.ts';
import { scanner } from './testing/sample.ts';

const piecesOf = (text: string) =>
  findPieces(text, scanner).map(({ start, end }) => text.slice(start, end));

test.each([
  // nothing
  ['Không có gì.', []],
  // a number and its mark
  ['Theo 25-NQ/TW[^1].', ['25-NQ/TW', '[^1]']],
  // a mark with a blank before it, and two together
  ['Theo 25-NQ/TW [^1][^12].', ['25-NQ/TW', '[^1]', '[^12]']],
  // a mark inside a mention: the number behind it
  ['Nghị quyết[^1] số 25-NQ/TW', ['[^1]', 'số 25-NQ/TW']],
  // marks before all else
  ['[^1] 25-NQ/TW', ['[^1]', '25-NQ/TW']],
  // no mark: brackets with a word
  ['[^a] và [1]', []],
  // a back reference: what it means is found when the page is made
  ['Theo Nghị quyết số 25-NQ/TW, Nghị quyết này nói', ['Nghị quyết số 25-NQ/TW', 'Nghị quyết này']],
])('finds the pieces of %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('a mark between a number and its day does not part them', () => {
  const [mention] = findPieces('Nghị quyết số 25-NQ/TW [^1], ngày 03/6/2013', scanner);
  expect(mention).toMatchObject({
    kind: 'mention',
    mention: { issuedOn: '2013-06-03', clause: 'Nghị quyết số 25-NQ/TW, ngày 03/6/2013' },
  });
});

test('pieces never overlap, come in order and lie within the text', () => {
  const parts = [
    'Nghị quyết',
    ' số 25-NQ/TW',
    '[^1]',
    ' ',
    ', ngày 03/6/2013',
    '05-CT/TW',
    'x',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
      const text = chosen.join('');
      let last = 0;
      for (const { start, end } of findPieces(text, scanner)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
