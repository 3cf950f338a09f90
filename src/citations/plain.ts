import {
  foldUnit,
  kindsOfMark,
  looksOdd,
  ownLetters,
  withoutInvisible,
} from '../vietnamese/index.ts';

/**
 * For every UTF-16 unit its byte of plain text: folded letters, one hyphen for all dashes, one space for all spaces, plain
 * quotes. What has no such form is 0xFF, which no pattern asks for. {@link ODD} is added where a unit is not what it seems.
 */
const UNITS = new Uint16Array(0x10000).fill(0xff);
const ODD = 0x100;
for (let unit = 0; unit < 0x2000; unit += 1) {
  const folded = foldUnit(unit);
  if (folded >= 0x20 && folded < 0x7f) UNITS[unit] = folded;
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
  for (const unit of units) UNITS[unit.charCodeAt(0)] = plain.charCodeAt(0);
}
// Odd letters stand before the symbols or among the forms of full width: asking of every unit would cost a phone 40 ms.
for (const [first, end] of [
  [0, 0x2100],
  [0xfe00, 0x10000],
] as const) {
  for (let unit = first; unit < end; unit += 1) {
    if (looksOdd(String.fromCharCode(unit))) UNITS[unit] = (UNITS[unit] as number) | ODD;
  }
}

const decoder = new TextDecoder('latin1');

/** NFC text as patterns read it: folded, dashes and spaces made one, of the same length, so that offsets carry over. */
export function plainText(text: string): string {
  return readUnits(text).plain;
}

/** A text made clear: our own letters, nothing invisible, beside its {@link plainText}. */
export interface ClearText {
  text: string;
  plain: string;
  /** Place in the text it was made from. */
  at(place: number): number;
}

/** Makes NFC text clear; one walk where nothing in it looks odd, as almost nowhere. */
export function clearText(nfc: string): ClearText {
  const { plain, odd } = readUnits(nfc);
  if (!odd) return { text: nfc, plain, at: (place) => place };
  const visible = withoutInvisible(nfc);
  const text = ownLetters(visible.text);
  return { text, plain: plainText(text), at: visible.at };
}

function readUnits(text: string): { plain: string; odd: boolean } {
  const bytes = new Uint8Array(text.length);
  let all = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = UNITS[text.charCodeAt(index)] as number;
    bytes[index] = unit;
    all |= unit;
  }
  return { plain: decoder.decode(bytes), odd: (all & ODD) !== 0 };
}
