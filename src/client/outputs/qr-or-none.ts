import { fitsQr, type QrSquares } from '../../study/output/qr.ts';

/** A link's QR code, and whether one was wanted and could not be drawn. */
export async function qrOrNone(
  link: string | undefined,
): Promise<{ qr?: QrSquares | undefined; isMissing: boolean }> {
  if (!fitsQr(link)) return { isMissing: false };
  try {
    const { qrOf } = await import('../../study/output/encode-qr.ts');
    return { qr: qrOf(link), isMissing: false };
  } catch {
    // No network for the library: the sheet prints the link in letters.
    return { isMissing: true };
  }
}
