import type { Mention } from './mention.ts';
import { plainText } from './plain.ts';

/** Kinds of relation, read "this document <kind> the one mentioned". */
export type RelationKind =
  | 'can-cu'
  | 'thay-the'
  | 'sua-doi'
  | 'bai-bo'
  | 'huong-dan'
  | 'trien-khai'
  | 'tiep-tuc-thuc-hien'
  | 'so-ket'
  | 'tong-ket';

/** A relation guessed from the words around a mention. */
export interface RelationGuess {
  kind: RelationKind;
  /** `out`: the citing document does it to the mentioned one; `in`: the other way round. */
  direction: 'out' | 'in';
  /** The words it was guessed from. */
  words: string;
}

/** Ordered: the first whose words stand nearest before the mention wins, the longer where they overlap. */
const BEFORE: readonly (readonly [RelationKind, RegExp])[] = [
  [
    'tiep-tuc-thuc-hien',
    /tiep tuc (?:(?:day manh|trien khai|quan triet),? )*(?:thuc hien|thi hanh|quan triet)/g,
  ],
  ['can-cu', /can cu|theo quy dinh tai|chieu theo/g],
  ['thay-the', /thay the|thay cho/g],
  ['bai-bo', /bai bo|het hieu luc/g],
  ['sua-doi', /sua doi|bo sung/g],
  ['huong-dan', /huong dan (?:thi hanh|thuc hien)?|quy dinh chi tiet/g],
  ['tong-ket', /tong ket(?: \d+ nam)?(?: (?:viec|trien khai|thuc hien))*/g],
  ['so-ket', /so ket(?: \d+ nam)?(?: (?:viec|trien khai|thuc hien))*/g],
  ['trien-khai', /thuc hien|trien khai|cu the hoa|quan triet|thi hanh/g],
];
const REPLACED_BY = /^[^.;\n]{0,80}?(?:duoc |bi )(thay the|bai bo|sua doi)[^.;\n]{0,20}\bboi\b/;
const REACH = 90;

/**
 * Guesses from the words around a mention how the citing text relates to it; null when they give no sign of it.
 *
 * @param text the scanned text, NFC.
 */
export function guessRelation(
  text: string,
  mention: Pick<Mention, 'start' | 'end'>,
): RelationGuess | null {
  const after = plainText(text.slice(mention.end, mention.end + 120));
  const replaced = REPLACED_BY.exec(after);
  if (replaced !== null) {
    const kind = ({ 'thay the': 'thay-the', 'bai bo': 'bai-bo', 'sua doi': 'sua-doi' } as const)[
      replaced[1] as 'thay the'
    ];
    return { kind, direction: 'in', words: replaced[1] ?? '' };
  }
  const from = Math.max(0, mention.start - REACH);
  const before = plainText(text.slice(from, mention.start)).replaceAll('\n', ' ');
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
  let best: { kind: RelationKind; start: number; end: number } | null = null;
  for (const [kind, pattern] of BEFORE) {
    for (const found of sentence.matchAll(pattern)) {
      const end = found.index + found[0].length;
      if (best === null || end > best.end) best = { kind, start: found.index, end };
    }
  }
  if (best === null) return null;
  const offset = mention.start - sentence.length;
  return {
    kind: best.kind,
    direction: 'out',
    words: text.slice(offset + best.start, offset + best.end).trim(),
  };
}
