import { fold } from '../vietnamese/index.ts';
import type { Mention } from './mention.ts';
import { formatNumber, parseNumber } from './number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Issuers whose words stand in for the mark a short reference leaves out. */
const MARK_OF_ISSUER: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:bo chinh tri|ban bi thu|bct|bbt|trung uong|ban chap hanh trung uong|bch ?(?:trung uong|t\.?[uw])|t\.?w)/,
    'TW',
  ],
  [/^chinh phu/, 'CP'],
  [/^thu tuong/, 'TTg'],
  [/^(?:ban thuong vu |btv )?(?:tinh|thanh) uy/, 'TU'],
  [/^(?:doan chu tich )?(?:tong lien doan|tld|tong ldld)/, 'TLĐ'],
];

/**
 * Gives short references the number the text itself tells: that of the same document in full elsewhere in the text,
 * else type and issuer. What neither tells stays null.
 */
export function inferNumbers(mentions: Mention[], vocabulary: Vocabulary): Mention[] {
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
      inFull.get(shortKey(mention.serial, mention.code)) ?? byIssuer(mention, vocabulary);
  }
  return mentions;
}

function byIssuer(mention: Mention, vocabulary: Vocabulary): string | null {
  const { serial, code, year } = mention;
  if (serial === null || code === null) return null;
  const issuer = fold(mention.issuer ?? '');
  const mark =
    MARK_OF_ISSUER.find(([pattern]) => pattern.test(issuer))?.[1] ?? (code === 'NĐ' ? 'CP' : null);
  if (mark === null) return null;
  const written = mark === 'CP' && /\d\/\d{4}$/.test(mention.text) ? `${serial}/${year}` : serial;
  const number = parseNumber(`${written}/${code}-${mark}`, vocabulary);
  return number && formatNumber(number);
}

const shortKey = (serial: string, code: string | null) => `${serial.replace(/^0+/, '')} ${code}`;
