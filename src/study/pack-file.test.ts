import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPack } from './pack.ts';
import { readPackFile, writePackFile } from './pack-file.ts';
import { anyPack } from './testing/packs.ts';

const names = new Map([[25, 'Nghị quyết 25-NQ/TW (2013)']]);

test('any pack survives a file', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      expect(readPackFile(writePackFile(pack, names))).toEqual({ pack, names });
    }),
  );
});

test('a file that was laid out anew is the same file', () => {
  const text = writePackFile({ ...emptyPack(), title: 'Buổi 1' }, names);
  expect(readPackFile(JSON.stringify(JSON.parse(text)))).toEqual(readPackFile(text));
});

test('random damage never throws and never opens another pack', () => {
  const damage = fc.record({ at: fc.nat(), length: fc.nat(4), put: fc.string({ maxLength: 4 }) });
  fc.assert(
    fc.property(anyPack, damage, (pack, { at, length, put }) => {
      const text = writePackFile(pack, names);
      const from = at % text.length;
      const damaged = text.slice(0, from) + put + text.slice(from + length);
      const read = readPackFile(damaged);
      if ('pack' in read) expect(read.pack).toEqual(pack);
    }),
    { numRuns: 500 },
  );
});

test.each([
  // Not JSON at all.
  ['PK\u0003\u0004', 'foreign'],
  ['', 'foreign'],
  // JSON of something else.
  ['{"name":"x"}', 'foreign'],
  ['[]', 'foreign'],
  ['null', 'foreign'],
  // Cut off in the middle.
  [writePackFile(emptyPack(), names).slice(0, 120), 'damaged'],
  // Changed by hand.
  [writePackFile(emptyPack(), names).replace('"minutes": 90', '"minutes": 60'), 'damaged'],
  // Of a version to come.
  [writePackFile(emptyPack(), names).replace('"version": 1', '"version": 2'), 'newer'],
])('%j is recognised as wrong', (text, problem) => {
  expect(readPackFile(text)).toEqual({ problem });
});
