import { encode } from 'uqr';
import { fitsQr, type QrSquares } from './qr.ts';

/** The QR code of a link, with the quiet border that scanners need; none where it is too long. */
export function qrOf(link: string | undefined): QrSquares | undefined {
  return fitsQr(link) ? encode(link, { ecc: 'M', border: 4 }).data : undefined;
}
