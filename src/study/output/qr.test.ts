import { expect, test } from 'vitest';
import { qrOf } from './encode-qr.ts';
import { longestQrLink, qrDrawing } from './qr.ts';
import { toHtml } from './to-html.ts';

test('dark squares of a row are drawn in runs', () => {
  const drawing = toHtml(qrDrawing([[true, true, false, true]], 'Mã'));
  expect(drawing).toContain('d="M0 0h2v1h-2zM3 0h1v1h-1z"');
});

test('a link just below the limit gets a code, one at it none', () => {
  const link = (length: number) => 'https://example.vn/#'.padEnd(length, 'a');
  expect(qrOf(link(longestQrLink - 1))?.length).toBeGreaterThan(20);
  expect(qrOf(link(longestQrLink))).toBeUndefined();
  expect(qrOf(undefined)).toBeUndefined();
});
