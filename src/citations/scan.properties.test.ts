import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScanner } from './scan.ts';
import { vocabulary } from './testing/vocabulary.ts';

const scanner = createScanner(vocabulary);

/** Scraps that citations are made of, in any order: nearer to trouble than random letters. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...'Nghị quyết|Quyết định|Luật|số|25|217, 218|-|/|NQ|QĐ|TW|TU|2013|khóa XI|(|)|ngày|03/6/2013|Trung ương|Đại hội|lần thứ|và|của|Bộ Chính trị|\n|“|”|&#47;|này|về|.'.split(
        '|',
      ),
      ' ',
      '  ',
    ),
    { maxLength: 40 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)));
const texts = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 200 }));

test('any text is scanned without an error', () => {
  fc.assert(fc.property(texts, (text) => Array.isArray(scanner.scan(text))));
});

test('spans lie in the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const nfc = text.normalize('NFC');
      let last = 0;
      for (const { start, end, text: words } of scanner.scan(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(nfc.slice(start, end)).toBe(words);
        last = end;
      }
    }),
  );
});

test('the same text gives the same mentions, whatever was scanned before', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const first = scanner.scan(text);
      scanner.scan(other);
      expect(scanner.scan(text)).toEqual(first);
    }),
  );
});

test('stated dates are days of the calendar', () => {
  fc.assert(
    fc.property(scraps, (text) => {
      for (const { issuedOn } of scanner.scan(text)) {
        if (issuedOn !== null) expect(new Date(issuedOn).toISOString()).toMatch(issuedOn);
      }
    }),
  );
});
