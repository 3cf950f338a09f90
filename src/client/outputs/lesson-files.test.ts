import { expect, test, vi } from 'vitest';
import { fileName, qrOrNone } from './lesson-files.ts';

vi.mock('../../study/output/encode-qr.ts', () => ({
  qrOf: () => {
    throw new Error('Failed to fetch dynamically imported module');
  },
}));

test('a code that cannot be drawn is missed, and the sheet goes on without it', async () => {
  expect(await qrOrNone('https://example.vn/')).toEqual({ isMissing: true });
});

test.each([undefined, 'https://example.vn/#'.padEnd(300, 'a')])(
  'no code is missed where none is to be printed: %s',
  async (link) => {
    expect(await qrOrNone(link)).toEqual({ isMissing: false });
  },
);

test.each([
  ['Nghị quyết 25-NQ/TW (2013)', 'nghi-quyet-25-nq-tw-2013.pptx'],
  // Nothing that a file can be called.
  ['…', 'bai-hoc.pptx'],
  ['dân vận '.repeat(20), 'dan-van-dan-van-dan-van-dan-van-dan-van-dan-van-dan-van-dan.pptx'],
])('a lesson “%s” is saved as %s', (title, name) => {
  expect(fileName(title, 'pptx')).toBe(name);
});
