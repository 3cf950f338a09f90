import { fromRoman, toRoman } from '../../vietnamese/index.ts';
import type { NumberCodes } from './codes.ts';
import type { NumberToken } from './tokens.ts';

/** A running number with what follows it. */
export interface After {
  next: number;
  serial: string;
  code: string;
  mark: string;
  year: string;
  term: string | null;
}

/** The running number and what follows it: "/2013/NĐ-CP", "nq tw", "khóa XI", "2013". */
export function readAfter(tokens: readonly NumberToken[], at: number, codes: NumberCodes): After {
  const read: After = {
    next: at + 1,
    serial: (tokens[at]?.text ?? '').replace(/^0+(?=\d)/, ''),
    code: '',
    mark: '',
    year: '',
    term: null,
  };
  takeSerialLetter(read, tokens[read.next], tokens[read.next + 1], codes);
  for (;;) {
    const token = tokens[read.next];
    if (token === undefined) return read;
    const following = tokens[read.next + 1];
    if (token.isFigure) {
      if (read.year !== '' || !isYear(token.text)) return read;
      read.year = token.text;
    } else if (isTermWord(token, following) && read.term === null) {
      const value = termOf(following);
      if (value === null) return read;
      read.term = value;
      read.next += 1;
    } else if (!takeLetters(read, token, following, codes)) {
      return read;
    }
    read.next += 1;
  }
}

/** The letter of `8B-NQ/HNTW`, also before a space (`8b nq hntw`) and where nothing separates it from the codes. */
function takeSerialLetter(
  read: After,
  token: NumberToken | undefined,
  following: NumberToken | undefined,
  codes: NumberCodes,
): void {
  if (token === undefined || token.isFigure || token.gap !== '') return;
  const letter = token.text.charAt(0);
  const parted = codes.part(token.text.slice(1));
  const isJoined = /^[-/]$/.test(following?.gap.trim() ?? '');
  const isBeforeCode = following !== undefined && codes.codeKey(following.text) !== null;
  if (token.text.length === 1 && (isJoined || isBeforeCode)) {
    read.serial += letter;
    read.next += 1;
  } else if (/^[a-d]$/.test(letter) && parted !== null && codes.part(token.text) === null) {
    Object.assign(read, parted);
    read.serial += letter;
    read.next += 1;
  }
}

function takeLetters(
  read: After,
  token: NumberToken,
  following: NumberToken | undefined,
  codes: NumberCodes,
): boolean {
  // After a mere space only letters without a vowel are a code: "25 của", "25 từ".
  if (!token.isPlain && token.gap.trim() === '') return false;
  const ordinal = following?.isFigure && following.gap === '' ? following.text : '';
  const letters = token.text;
  const code = codes.codeKey(letters);
  if (read.code === '' && read.mark === '' && code !== null) {
    read.code = code;
    return true;
  }
  if (read.mark === '' && codes.isMark(letters + ordinal)) {
    read.mark = letters + ordinal;
    if (ordinal !== '') read.next += 1;
    return true;
  }
  if (joinsMark(read, token, codes)) {
    read.mark += letters;
    return true;
  }
  const parted = read.code === '' ? codes.part(letters + ordinal) : null;
  const isParted = (gap: string | undefined) => /^[-/]$/.test(gap?.trim() ?? '');
  if (parted !== null) {
    read.code = parted.code;
    read.mark = parted.mark;
    if (ordinal !== '') read.next += 1;
    return true;
  }
  // Letters joined by a separator belong to the number even when no list knows them.
  if (!isParted(token.gap) || letters.length > 12) return false;
  // "99-XX/YY" has the form of a number: then it is one, and nobody bears it.
  if (read.code === '' && !(isParted(following?.gap) && following?.isFigure === false))
    return false;
  if (read.code === '') read.code = letters;
  else read.mark += letters;
  return true;
}

/** Whether letters after an issuer's belong to it, `MTTW-UB`, or are those of another who signed too. */
function joinsMark(read: After, { text, gap }: NumberToken, codes: NumberCodes): boolean {
  if (read.mark === '') return false;
  if (codes.isMark(read.mark + text)) return true;
  // Joint acts, `TTLT` and `NQLT`, carry the marks of all who issued them.
  if (read.code.endsWith('lt') || gap === '') return codes.isMarks(text);
  return codes.isMark(text) && (gap.trim() !== '' || text.length > 3);
}

function isTermWord(token: NumberToken, following: NumberToken | undefined): boolean {
  return token.text === 'khoa' || (token.text === 'k' && following?.gap === '');
}

function termOf(token: NumberToken | undefined): string | null {
  if (token === undefined) return null;
  const value = token.isFigure ? Number(token.text) : fromRoman(token.text);
  return value !== null && value > 0 && value < 40 ? toRoman(value) : null;
}

/** Whether four figures are a year. */
export const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
