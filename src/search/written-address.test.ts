import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWrittenAddress } from './written-address.ts';

test.each([
  // capitals
  ['/so/25-NQ-TW/', '25-nq-tw', '/so/25-nq-tw/'],
  // the slash of the number, encoded
  ['/so/25-NQ%2FTW', '25-nq-tw', '/so/25-nq-tw/'],
  // the slashes of the number, as they are, with marks
  ['/so/60/2013/NĐ-CP/', '60-2013-nd-cp', '/so/60-2013-nd-cp/'],
  // the end of a sentence
  ['/van-ban/25-nq-tw-2013).', '25-nq-tw 2013', '/van-ban/25-nq-tw-2013/'],
  // what a chat put behind it
  ['/van-ban/25-nq-tw-2013/%E2%80%8B', '25-nq-tw 2013', '/van-ban/25-nq-tw-2013/'],
  // letters taken apart
  ['/so/60-2013-nd\u0302-cp'.normalize('NFD'), '60-2013-nd-cp', '/so/60-2013-nd-cp/'],
  // a model by its name
  ['/mo-hinh/Tieng-keng-vung-bien”', 'tieng keng vung bien', '/mo-hinh/tieng-keng-vung-bien/'],
  // no section of the site
  ['/dan-van/kheo', 'dan van kheo', '/dan-van/kheo/'],
])('%s is read', (path, query, plain) => {
  expect(readWrittenAddress(path)).toEqual({ query, plain });
});

test.each(['/', '/van-ban/', '/).', '/%E2%80%8B'])('%s names nothing', (path) => {
  expect(readWrittenAddress(path)).toBeNull();
});

test('whatever stands in an address, it is read without a failure, and its plain form once more the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readWrittenAddress(`/so/${text}`);
      if (read !== null) expect(readWrittenAddress(read.plain)?.plain).toBe(read.plain);
    }),
  );
});
