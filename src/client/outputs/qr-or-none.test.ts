import { expect, test, vi } from 'vitest';
import { qrOrNone } from './qr-or-none.ts';

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
