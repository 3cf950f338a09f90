import { ownLetters, toNfc } from '../vietnamese/index.ts';
import { newMention, readAround } from './cursor.ts';
import type { Mention } from './mention.ts';
import { plainText } from './plain.ts';
import type { RegistryDocument } from './registry.ts';
import { weighIssuer } from './rules/issuer.ts';
import type { Rule } from './rules/rule.ts';
import { weighDate, weighTerm } from './rules/time.ts';
import { weighRecurrence, weighSubject, weighTitle } from './rules/title.ts';

/** A number that was read elsewhere, as by the search, and where it stands in the text. */
export interface ReadNumber {
  start: number;
  end: number;
  /** Whether its marks were given: `25-NQ/TW`, not `nghị quyết 25`. */
  isWhole: boolean;
  type: string | null;
  year: number | null;
  term: string | null;
}

/** What a text says for and against one document that bears a number. */
export interface Stated {
  score: number;
  /** In Vietnamese. */
  reasons: string[];
  /** Why it cannot be the one, in Vietnamese; empty where it can. */
  against: string[];
}

/** The rules that ask for nothing but text and document: search knows no vocabulary. */
const RULES: readonly Rule[] = [
  weighDate,
  weighTerm,
  weighIssuer,
  weighTitle,
  weighSubject,
  weighRecurrence,
];
const vocabulary = { terms: [], law: () => undefined, marksByCode: () => [] };

/**
 * Weighs the documents that bear a number by day, body, term and title that stand around it, with the rules that decide
 * what a citation means: what is typed or pasted into the search means what it means in a text.
 */
export function weighStated(
  text: string,
  number: ReadNumber,
  documents: readonly RegistryDocument[],
): Stated[] {
  const clear = ownLetters(toNfc(text));
  const plain = plainText(clear);
  const { start, end, type } = number;
  const shared = readAround({ text: clear, plain, mentions: [] }, start, end);
  const mention: Mention = {
    ...newMention({ text: clear }, { name: type, code: null }, start, end, shared),
    kind: number.isWhole ? 'number' : 'short',
    year: shared.year ?? number.year,
    term: shared.term ?? number.term,
    clause: clear,
  };
  return documents.map((document) => {
    const sameNumberAndDay =
      number.isWhole && mention.issuedOn !== null && mention.issuedOn === document.issuedOn;
    const scene = {
      mention,
      document,
      holders: documents,
      context: {},
      vocabulary,
      sameNumberAndDay,
    };
    const verdicts = RULES.flatMap((rule) => rule(scene) ?? []);
    return {
      score: verdicts.reduce((sum, { score }) => sum + score, 0),
      reasons: verdicts.flatMap(({ reason }) => reason ?? []),
      against: verdicts.flatMap(({ against }) => against ?? []),
    };
  });
}
