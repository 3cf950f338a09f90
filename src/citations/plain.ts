import { foldUnit, kindsOfMark } from '../vietnamese/index.ts';

/**
 * Byte for every UTF-16 unit: folded letters, one hyphen for all dashes, one space for all spaces, plain quotes. What
 * has no such form is 0xFF, which no pattern asks for.
 */
const BYTES = new Uint8Array(0x10000).fill(0xff);
for (let unit = 0; unit < 0x2000; unit += 1) {
  const folded = foldUnit(unit);
  if (folded >= 0x20 && folded < 0x7f) BYTES[unit] = folded;
}
const REPLACEMENTS: readonly (readonly [string, string])[] = [
  // What nobody sees is a gap here: a scan has taken it out before.
  [' ', `${kindsOfMark[' ']}\r\u200b\ufeff`],
  ['-', `${kindsOfMark['-']}\u00ad`],
  ['/', kindsOfMark['/']],
  ['"', '“”„«»'],
  ["'", '‘’'],
  ['.', '…'],
  ['*', '•'],
  ['\n', '\n\u2028\u2029'],
  // Đ in texts typed with the TCVN3 fonts of the 1990s.
  ['d', '§'],
];
for (const [plain, units] of REPLACEMENTS) {
  for (const unit of units) BYTES[unit.charCodeAt(0)] = plain.charCodeAt(0);
}

const decoder = new TextDecoder('latin1');

/** NFC text as patterns read it: folded, dashes and spaces made one, of the same length, so that offsets carry over. */
export function plainText(text: string): string {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index] = BYTES[text.charCodeAt(index)] as number;
  }
  return decoder.decode(bytes);
}
