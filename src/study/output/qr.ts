import { h, type Tag } from './tree.ts';

/** Longer links make codes too fine to be scanned from paper by a cheap phone. */
export const longestQrLink = 300;

/** Dark squares of a QR code by row. */
export type QrSquares = readonly (readonly boolean[])[];

/** Whether a link may be printed as a QR code. */
export function fitsQr(link: string | undefined): link is string {
  return link !== undefined && link.length < longestQrLink;
}

/** A QR code as a drawing: one path, a run of dark squares a row at a time. */
export function qrDrawing(squares: QrSquares, label: string): Tag {
  const runs: string[] = [];
  for (const [y, row] of squares.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x] || row[x - 1]) continue;
      let end = x + 1;
      while (row[end]) end += 1;
      runs.push(`M${x} ${y}h${end - x}v1h-${end - x}z`);
    }
  }
  const size = squares.length;
  return h(
    'svg.qr',
    { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label },
    h('path', { d: runs.join('') }),
  );
}
