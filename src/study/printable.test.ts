import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableText } from './printable.ts';

test('a line break pasted from an office becomes a space', () => {
  expect(printableText('Nghị quyết\v25\u2028NQ')).toBe('Nghị quyết 25 NQ');
});

test('what is left of any text is what XML 1.0 allows', () => {
  const allowed = /^(?:[\t\n\r -\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}])*$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printableText(text)).toMatch(allowed);
    }),
  );
});

test('texts at any depth are cleaned, all else stays', () => {
  expect(printable({ a: ['x\u0001'], b: 1, c: { d: 'y\u0008' }, e: undefined })).toEqual({
    ...{ a: ['x'], b: 1, c: { d: 'y' }, e: undefined },
  });
});
