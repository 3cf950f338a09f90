import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './measure.ts';
import { splitBullets, splitText } from './split-text.ts';

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ'), minLength: 1, maxLength: 12 }),
      fc.constantFrom('hết.', 'sao?', 'xong;'),
    ),
    { minLength: 1, maxLength: 80 },
  )
  .map((words) => words.join(' '));

test('parts are the text again, and each fits', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 12, max: 60 }),
      fc.integer({ min: 1, max: 8 }),
      (whole, width, most) => {
        const parts = splitText(whole, width, most);
        expect(parts.join(' ')).toBe(whole);
        for (const part of parts) expect(linesOf(part, width)).toBeLessThanOrEqual(most);
      },
    ),
  );
});

test('a text is parted between sentences where those fit', () => {
  expect(splitText('Một hai ba. Bốn năm sáu.', 12, 1)).toEqual(['Một hai ba.', 'Bốn năm sáu.']);
});

test('groups hold all bullets in order, and each group fits its frame', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (bullets) => {
      const frame = { width: 40, height: 6, gap: 0.5 };
      const groups = splitBullets(bullets, frame);
      expect(groups.flat().join(' ')).toBe(bullets.join(' '));
      for (const group of groups) {
        const lines = group.map((bullet) => linesOf(bullet, frame.width));
        const height =
          lines.reduce((sum, count) => sum + count, 0) + frame.gap * (group.length - 1);
        expect(height).toBeLessThanOrEqual(frame.height);
      }
    }),
  );
});

test('groups are about equally full: five lines on two slides of four are three and two', () => {
  const groups = splitBullets(['a', 'b', 'c', 'd', 'e'], { width: 10, height: 4, gap: 0 });
  expect(groups.map(({ length }) => length)).toEqual([3, 2]);
});
