import { fromRoman } from '../vietnamese/index.ts';
import { levels } from './levels.ts';
import type { Provision, Step } from './provision.ts';

/** Texts within the document stand behind its own articles. */
const withinDocument = new Set(['quy-che', 'quy-dinh', 'dieu-le', 'phu-luc']);

/** The order of the Vietnamese letters that number points; others follow as they are. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/**
 * Compares two places by the order in which they stand in the document: below 0 when the first
 * stands before; 0 for the same place, and where the references do not tell (*Chương II*, *Điều 9*).
 */
export function compareProvisions(a: Provision, b: Provision): number {
  for (const [index, step] of a.steps.entries()) {
    const other = b.steps[index];
    if (other === undefined) return 1;
    const order = compareSteps(step, other);
    if (order !== 0) return order;
    if (step.level !== other.level) return 0;
  }
  return a.steps.length - b.steps.length;
}

function compareSteps(a: Step, b: Step): number {
  if (a.level !== b.level) {
    const apart = Number(withinDocument.has(a.level)) - Number(withinDocument.has(b.level));
    if (apart !== 0 || !withinDocument.has(a.level)) return apart;
    return order(b.level) - order(a.level);
  }
  const [one, two] = [rank(a.value), rank(b.value)];
  for (let index = 0; index < Math.max(one.length, two.length); index += 1) {
    const difference = (one[index] ?? -1) - (two[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

const order = (level: Step['level']): number => levels.indexOf(level);

/** `II.3` → 2, 3; `15a` → 15, 0; `đ` → 4. */
function rank(value: string): number[] {
  return (value.match(/\d+|[a-zđ]|[A-Z]+/g) ?? []).map((part) => {
    if (/\d/.test(part)) return Number(part);
    if (/^[a-zđ]$/.test(part)) return letters.indexOf(part);
    return (/^[A-E]$/.test(part) ? part.charCodeAt(0) - 64 : fromRoman(part)) ?? 0;
  });
}
