import { fold } from '../../vietnamese/index.ts';
import { type Word, wordsOf } from './words.ts';

/** An acronym and what it stands for. */
export interface KnownAcronym {
  code: string;
  expansion: string;
  variants?: readonly string[] | undefined;
}

/** An acronym met in a text: in letters or written out. */
export interface AcronymFound {
  acronym: KnownAcronym;
  /** Index of the first word it covers, and how many words. */
  at: number;
  count: number;
  /** `letters` as CNVCLĐ, `words` as written out. */
  as: 'letters' | 'words';
}

/** Finds acronyms and their expansions among words. */
export interface Acronyms {
  find(words: readonly Word[]): AcronymFound[];
}

/** Prepares the acronyms of the vocabulary. */
export function createAcronyms(acronyms: readonly KnownAcronym[]): Acronyms {
  const byLetters = new Map<string, KnownAcronym[]>();
  const byFirstWord = new Map<string, { parts: string[]; acronym: KnownAcronym }[]>();
  for (const acronym of acronyms) {
    for (const code of [acronym.code, ...(acronym.variants ?? [])]) {
      const key = lettersOf(code);
      byLetters.set(key, [...(byLetters.get(key) ?? []), acronym]);
    }
    const parts = wordsOf(acronym.expansion).map((word) => word.folded);
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { parts, acronym }]);
  }
  return {
    find(words) {
      const found: AcronymFound[] = [];
      for (const [at, word] of words.entries()) {
        for (const acronym of byLetters.get(word.folded) ?? []) {
          if (isMeant(word.form, acronym)) found.push({ acronym, at, count: 1, as: 'letters' });
        }
        for (const { parts, acronym } of byFirstWord.get(word.folded) ?? []) {
          if (parts.every((part, offset) => words[at + offset]?.folded === part)) {
            found.push({ acronym, at, count: parts.length, as: 'words' });
          }
        }
      }
      return found;
    },
  };
}

const lettersOf = (code: string) => fold(code).replace(/[^a-z0-9]/g, '');

/**
 * `đv` is đoàn viên and never what else folds to `dv`; letters typed plainly may be either. Two letters that make a
 * syllable are that syllable.
 */
function isMeant(form: string, { code, variants = [] }: KnownAcronym): boolean {
  if (form.length < 2 || (form.length === 2 && /[aeiouy]/.test(fold(form)))) return false;
  const spellings = [code, ...variants].map((spelling) => spelling.toLowerCase());
  return spellings.includes(form) || form === fold(form);
}
