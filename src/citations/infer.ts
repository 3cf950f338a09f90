import { fold } from '../vietnamese/index.ts';
import { readBody } from './bodies/body.ts';
import { compareBodies } from './bodies/compare.ts';
import type { Cursor } from './cursor.ts';
import type { Mention } from './mention.ts';
import { formatNumber, parseNumber } from './number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Marks of the bodies whose words stand in for the mark that a short reference leaves out. */
const MARK_OF_BODY: Readonly<Record<string, string>> = {
  politburo: 'TW',
  secretariat: 'TW',
  'central-committee': 'TW',
  central: 'TW',
  government: 'CP',
  'prime-minister': 'TTg',
  'party-province': 'TU',
  union: 'TLĐ',
  'union-presidium': 'TLĐ',
  'union-committee': 'TLĐ',
};
const MARK_OF_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:politburo|secretariat)/, 'TW'],
  [/^government/, 'CP'],
  [/^prime/, 'TTg'],
];
/** What the Government and its head issue: "Chương trình 135 của Chính phủ" is no number of theirs. */
const CODES_OF_MARK: Readonly<Record<string, readonly string[]>> = {
  CP: ['NĐ', 'NQ'],
  TTg: ['QĐ', 'CT', 'CĐ'],
};
const YEAR_IN_NUMBER = /\d\/(?:19|20)\d\d$/;

/**
 * Completes short references from the text itself: with the number of the same document cited in full before, or
 * else from type and issuer. What neither gives stays null; doubtful short forms without a number are dropped.
 */
export function inferNumbers({ text, mentions, doubtful, vocabulary }: Cursor): Mention[] {
  const inFull = new Map<string, string | null>();
  for (const mention of mentions) {
    const { kind, number, serial, code } = mention;
    if (serial === null) continue;
    const key = shortKey(serial, code);
    const known = inFull.get(key) ?? null;
    if (kind === 'number' && number !== null) {
      inFull.set(key, known === null || known === number ? number : null);
    } else if (kind === 'short') {
      mention.number =
        known !== null && mayBear(mention, known, vocabulary)
          ? known
          : numberByIssuer(mention, vocabulary);
    }
  }
  shareWithNeighbour(mentions, text, vocabulary);
  if (doubtful.size === 0) return mentions;
  return mentions.filter((mention) => mention.number !== null || !doubtful.has(mention));
}

/** "Chỉ thị 03 và Chỉ thị 05-CT/TW", "Quyết định 217, Quyết định 218 của Bộ Chính trị": the last one counts for all. */
function shareWithNeighbour(mentions: Mention[], text: string, vocabulary: Vocabulary): void {
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const mention = mentions[index];
    const next = mentions[index + 1];
    if (mention?.kind !== 'short' || mention.number !== null || mention.serial === null) continue;
    if (next?.number == null || next.code !== mention.code || next.type !== mention.type) continue;
    if (!/^\s{0,2}(?:,|;|và|&)\s{0,2}$/.test(text.slice(mention.end, next.start))) continue;
    const number = parseNumber(next.number, vocabulary);
    if (number !== null) {
      const year = YEAR_IN_NUMBER.test(mention.text) ? mention.year : null;
      mention.number = formatNumber({ ...number, serial: mention.serial, year });
    }
  }
}

function numberByIssuer(mention: Mention, vocabulary: Vocabulary): string | null {
  const { serial, code, year } = mention;
  if (serial === null || code === null) return null;
  const stated = markOf(mention.issuer ?? '');
  // Only the Government issues decrees, and numbers them with their year.
  const mark = code === 'NĐ' ? 'CP' : stated;
  if (mark === undefined || CODES_OF_MARK[mark]?.includes(code) === false) return null;
  // The Party's numbers print no year: in "Nghị quyết 25/2013 của Trung ương" it is that of issue.
  const printsYear = mark in CODES_OF_MARK && YEAR_IN_NUMBER.test(mention.text);
  const numbered = printsYear ? `${serial}/${year}` : serial;
  const number = parseNumber(`${numbered}/${code}-${mark}`, vocabulary);
  return number && formatNumber(number);
}

/** Whether the body a short reference names may be that of a number: "Nghị quyết 25 của HĐND" is not 25-NQ/TW. */
function mayBear({ issuer }: Mention, number: string, vocabulary: Vocabulary): boolean {
  const [mark] = parseNumber(number, vocabulary)?.marks ?? [];
  if (issuer === null || mark === undefined) return true;
  const names = vocabulary.marksByCode(mark).map(({ name }) => name);
  return names.length === 0 || names.some((name) => compareBodies(issuer, name) !== 'other');
}

function markOf(issuer: string): string | undefined {
  const organ = readBody(issuer)?.organ;
  if (organ != null) return MARK_OF_BODY[organ];
  return MARK_OF_ENGLISH.find(([pattern]) => pattern.test(fold(issuer)))?.[1];
}

const shortKey = (serial: string, code: string | null) => `${serial.replace(/^0+/, '')} ${code}`;
