import { fold } from '../vietnamese/index.ts';
import type { Cursor } from './cursor.ts';
import type { Mention } from './mention.ts';
import { formatNumber, parseNumber } from './number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Issuers whose words stand in for the mark a short reference leaves out. */
const MARK_OF_ISSUER: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:bo chinh tri|ban bi thu|bct|bbt|trung uong|(?:ban chap hanh|bch) ?(?:trung uong|t\.?[uw])|t\.?w|politburo|secretariat)/,
    'TW',
  ],
  [/^chinh phu|^government/, 'CP'],
  [/^thu tuong|^prime/, 'TTg'],
  [/^(?:ban thuong vu |btv |bch |ban chap hanh dang bo )?(?:tinh|thanh) uy/, 'TU'],
  [/^(?:doan chu tich |ban chap hanh )?(?:tong lien doan|tld|tong ldld)/, 'TLĐ'],
];
/** What the Government and its head issue: "Chương trình 135 của Chính phủ" is no number of theirs. */
const CODES_OF_MARK: Readonly<Record<string, readonly string[]>> = {
  CP: ['NĐ', 'NQ'],
  TTg: ['QĐ', 'CT', 'CĐ'],
};
const YEAR_IN_NUMBER = /\d\/(?:19|20)\d\d$/;

/**
 * Completes short references from the text itself: with the number of the same document cited in full elsewhere, or
 * else from type and issuer. What neither gives stays null; doubtful short forms without a number are dropped.
 */
export function inferNumbers({ text, mentions, doubtful, vocabulary }: Cursor): Mention[] {
  const inFull = new Map<string, string | null>();
  for (const { kind, number, serial, code } of mentions) {
    if (kind !== 'number' || number === null || serial === null) continue;
    const key = shortKey(serial, code);
    const known = inFull.get(key);
    inFull.set(key, known === undefined || known === number ? number : null);
  }
  for (const mention of mentions) {
    if (mention.kind !== 'short' || mention.serial === null) continue;
    mention.number =
      inFull.get(shortKey(mention.serial, mention.code)) ?? numberByIssuer(mention, vocabulary);
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
  const issuer = fold(mention.issuer ?? '');
  const stated = MARK_OF_ISSUER.find(([pattern]) => pattern.test(issuer))?.[1];
  // Only the Government issues decrees, and numbers them with their year.
  const mark = code === 'NĐ' ? 'CP' : stated;
  if (mark === undefined || CODES_OF_MARK[mark]?.includes(code) === false) return null;
  // The Party's numbers print no year: in "Nghị quyết 25/2013 của Trung ương" it is that of issue.
  const printsYear = mark in CODES_OF_MARK && YEAR_IN_NUMBER.test(mention.text);
  const numbered = printsYear ? `${serial}/${year}` : serial;
  const number = parseNumber(`${numbered}/${code}-${mark}`, vocabulary);
  return number && formatNumber(number);
}

const shortKey = (serial: string, code: string | null) => `${serial.replace(/^0+/, '')} ${code}`;
