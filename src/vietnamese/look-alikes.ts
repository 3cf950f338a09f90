/**
 * Letters of other scripts that look like ours, each with the one meant: Ð of old fonts and Icelandic, Cyrillic and Greek
 * from a wrong keyboard or a scanner, full width from East Asian ones. All are one UTF-16 unit, and so is what they become.
 */
const LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['ÐƉðɖ', 'ĐĐđđ'],
  ['АВЕЅІЈКМНОРСТУХаеѕіјорсух', 'ABESIJKMHOPCTYXaesijopcyx'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
];
/** Kinds of one mark, by the mark that all of them are read as. */
export const kindsOfMark: Readonly<Record<'-' | '/' | ' ', string>> = {
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d',
  '/': '\u2044\u2215\uff0f',
  ' ': '\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
};
const marks = Object.entries(kindsOfMark).map(
  ([mark, kinds]) => [new RegExp(`[${kinds}]`, 'g'), mark] as const,
);

const meant = new Map<string, string>();
for (const [from, to] of LETTERS) {
  for (const [index, letter] of [...from].entries()) meant.set(letter, to[index] ?? letter);
}
for (let unit = 0xff01; unit <= 0xff5e; unit += 1) {
  meant.set(String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0));
}
/** Where such letters stand, as ranges: a text without any is passed over at the speed of a plain search. */
const foreign = /[\u00d0\u00f0\u0189\u0256\u0370-\u04ff\uff01-\uff5e]/g;
/** Soft hyphens, zero-width spaces and joiners, marks of writing direction, the byte-order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Whether a unit is unseen, or a letter that may stand for one of ours: text without any needs no clearing. */
export function looksOdd(unit: string): boolean {
  foreign.lastIndex = 0;
  invisible.lastIndex = 0;
  return foreign.test(unit) || invisible.test(unit);
}

/** The text with our letters in place of those that only look like them, unit by unit: places in it stay the same. */
export function ownLetters(text: string): string {
  return text.replace(foreign, (letter) => meant.get(letter) ?? letter);
}

/** A text without what nobody sees, and where each place of it stands in the text it was made from. */
export interface Visible {
  text: string;
  /** Place in the original of a place in `text`; ends map to ends. */
  at(place: number): number;
}

/** Takes out what nobody sees. */
export function withoutInvisible(text: string): Visible {
  invisible.lastIndex = 0;
  if (!invisible.test(text)) return { text, at: (place) => place };
  invisible.lastIndex = 0;
  const gaps = [...text.matchAll(invisible)].map(({ index }) => index);
  const places: number[] = [];
  let gap = 0;
  for (let place = 0; place <= text.length; place += 1) {
    if (gaps[gap] === place) gap += 1;
    else places.push(place);
  }
  return { text: text.replace(invisible, ''), at: (place) => places[place] ?? text.length };
}

/**
 * What a reader sees of a short text: NFC, own letters, one hyphen, slash and space for all kinds, nothing invisible. Texts
 * that look alike give the same.
 */
export function asSeen(text: string): string {
  const own = ownLetters(text.normalize('NFC').replace(invisible, ''));
  return marks.reduce((seen, [kinds, mark]) => seen.replace(kinds, mark), own);
}
