import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** How a text was written, where it was not in Unicode. */
export type Legacy = 'tcvn3' | 'vni';

/** Words that stand in every official letter, each with a mark that an old font writes otherwise. */
const COMMON =
  /(?<![\p{L}\p{N}])(?:của|và|các|về|số|ngày|nghị|quyết|định|chỉ|thị|đảng|công|tác|thực|hiện|trị|tỉnh|ủy|việc|được|với|người|dân|vận|kế|hoạch|căn|cứ|cho|tổ|chức|năm|tháng)(?![\p{L}\p{N}])/giu;
/** Letters that Vietnamese has and the old fonts draw with signs of western languages. */
const NEEDS_MARK = /[\u0080-\uffff]/;
/** So many common words must come out before a text counts as one in an old font. */
const FEWEST = 3;

/** Letters with a tone mark that only Unicode has; an eighth of a Vietnamese text, and no letter of the old fonts. */
const OWN_LETTERS = /[\u1ea0-\u1ef9]/g;
/** Share of them from which on a text is in Unicode, whatever else stands in it. */
const ENOUGH_OWN = 1 / 25;

/**
 * Text of an old Vietnamese font in Unicode, where it is one: of all readings the one with the most
 * words of Vietnamese, and clearly more than as it stands.
 */
export function fromLegacy(text: string): { text: string; legacy: Legacy } | undefined {
  const sample = text.slice(0, 20_000);
  if (!/[\u00a1-\u00ff]/.test(sample)) return undefined;
  // Reading a text in three ways takes longer than all else that is asked of its letters.
  if ((sample.match(OWN_LETTERS) ?? []).length > sample.length * ENOUGH_OWN) return undefined;
  const plain = countCommonWords(sample);
  const best = (
    [
      ['tcvn3', fromTcvn3],
      ['vni', fromVni],
    ] as const
  )
    .map(([legacy, convert]) => ({ legacy, convert, words: countCommonWords(convert(sample)) }))
    .toSorted((a, b) => b.words - a.words)[0];
  if (best === undefined || best.words < FEWEST || best.words <= plain * 2) return undefined;
  return { text: best.convert(text).normalize('NFC'), legacy: best.legacy };
}

/** How many common words of Vietnamese a text holds with all their marks. */
export function countCommonWords(text: string): number {
  return (text.match(COMMON) ?? []).filter((word) => NEEDS_MARK.test(word)).length;
}
