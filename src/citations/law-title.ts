import { fold } from '../vietnamese/index.ts';
import type { LawData } from './vocabulary.ts';

/** Words that initials leave out: DCCS is dân chủ *ở* cơ sở. */
const SMALL = new Set(['o', 'va', 'cua', 've', 'cho', 'cac', 'tai', 'doi', 'voi']);
/** Initials as typed: two capitals or more. */
const INITIALS = /^(?=.*\p{Lu}\p{Lu})[\p{Lu}&-]{2,10}$/u;

/**
 * The title of a law whose name is shortened with initials: `MTTQ Việt Nam`, `Thực hiện DCCS`, `CĐ`. Null where no known
 * law fits, or more than one does.
 *
 * @param type `Luật`, `Bộ luật` … as the text writes it.
 */
export function titleFromInitials(
  type: string,
  title: string,
  laws: readonly LawData[],
): string | null {
  if (!/\p{Lu}\p{Lu}/u.test(title)) return null;
  const tokens = title.split(/[\s,]+/).filter((token) => token !== '');
  if (!tokens.some((token) => INITIALS.test(token))) return null;
  const found = laws.flatMap(({ name }) => {
    const prefix = `${fold(type)} `;
    if (!fold(name).startsWith(prefix)) return [];
    const whole = name.slice(prefix.length);
    return fits(tokens, fold(whole).split(/[\s,]+/)) ? [whole] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function fits(tokens: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  const take = (matches: (word: string) => boolean): boolean => {
    while (at < words.length && !matches(words[at] ?? '') && SMALL.has(words[at] ?? '')) at += 1;
    if (at >= words.length || !matches(words[at] ?? '')) return false;
    at += 1;
    return true;
  };
  for (const token of tokens) {
    const folded = fold(token);
    const whole = !INITIALS.test(token);
    const letters = whole ? [folded] : [...folded.replace(/[^a-z]/g, '')];
    for (const letter of letters) {
      if (!take((word) => (whole ? word === letter : word.startsWith(letter)))) return false;
    }
  }
  return words.slice(at).every((word) => SMALL.has(word));
}
