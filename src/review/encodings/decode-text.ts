import { countCommonWords, fromLegacy, type Legacy } from './legacy.ts';

/** A text file as text, with how it was written. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | Legacy;
  /** Signs that could not be read and stand as U+FFFD. */
  broken: number;
}

/** Share of zero bytes on one side from which bytes are taken to be UTF-16: figures, spaces and plain letters have one. */
const LEAST_ZEROS = 0.3;

/** So many words of Vietnamese show that the encoding is the right one. */
const FEWEST_WORDS = 3;

/** Reads the bytes of a text file; undefined where no encoding makes Vietnamese or plain text of them. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return decoded(new TextDecoder(utf16).decode(bytes), utf16);
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return readUtf8(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return readOld(bytes);
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: one byte of plain letters is zero, always on the same side.
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
  if (odd >= LEAST_ZEROS && even < odd / 20) return 'utf-16le';
  return even >= LEAST_ZEROS && odd < even / 20 ? 'utf-16be' : undefined;
}

/** A text in an old font may have been saved as UTF-8 by a program that did not know the font. */
function readUtf8(text: string): DecodedText {
  const legacy = fromLegacy(text);
  return legacy ? decoded(legacy.text, legacy.legacy) : decoded(text, 'utf-8');
}

function readOld(bytes: Uint8Array): DecodedText | undefined {
  // Bytes as the signs that Windows drew for them.
  const legacy = fromLegacy(new TextDecoder('windows-1252').decode(bytes));
  if (legacy) return decoded(legacy.text, legacy.legacy);
  // Mostly UTF-8 with a few broken bytes is still worth reading, and said.
  const text = new TextDecoder().decode(bytes);
  if (count(text) * 200 < text.length) return decoded(text, 'utf-8');
  const marked = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  return countCommonWords(marked) < FEWEST_WORDS ? undefined : decoded(marked, 'windows-1258');
}

const decoded = (text: string, encoding: DecodedText['encoding']): DecodedText => ({
  text,
  encoding,
  broken: count(text),
});

const count = (text: string): number => text.split('\ufffd').length - 1;
