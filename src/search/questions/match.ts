import { isAsking, isClass, isFirm } from './phrases.ts';
import type { IndexedQuestion, QuestionIndex } from './question-index.ts';

/** A question that may be the one that was asked. */
export interface Match {
  /** Its number in the index. */
  question: number;
  /** From 0 to 1: 1 for one of its wordings as it stands. */
  score: number;
  /** How alike its nearest wording is, from 0 to 1. */
  alike: number;
  /** Which share of what was asked stands anywhere in it, from 0 to 1. */
  held: number;
  /** That something else is asked, or of somebody else: *mấy người* for *mấy ngày*, *ở xã* for *ở cơ quan*. */
  differs: boolean;
  /** That nothing of the kind is asked there at all, or what follows where it is left undone. */
  asksElse: boolean;
}

/** Words that say whom or where a question is about: the same is asked of several, and answered otherwise. */
const scopes = new Set([
  'xa',
  'thon',
  'co-quan',
  'doanh-nghiep',
  'tinh',
  'huyen',
  'chi_bo',
  'nha_nuoc',
]);

/** What is done and what is left undone are two questions: how to receive people, what follows if one does not. */
const denials = ['khong', 'chua'];

/** Below it a question shares little more than its subject with what was asked. */
const leastScore = 0.3;

/** The questions near to what was asked, the nearest first. */
export function matchQuestions(asked: ReadonlySet<string>, index: QuestionIndex): Match[] {
  const total = sum(asked, index);
  if (total === 0) return [];
  return index.questions
    .map((question, at) => ({ question: at, ...compare(asked, total, question, index) }))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || a.question - b.question);
}

/**
 * How near one question is. One half is how alike its nearest wording is, both ways: neither a word
 * too many nor one too few goes unseen. The other is how much of what was asked stands in any of
 * its wordings, its answer or the names of what it rests on, for people mix them.
 */
function compare(
  asked: ReadonlySet<string>,
  total: number,
  { wordings, beside }: IndexedQuestion,
  index: QuestionIndex,
): Omit<Match, 'question'> {
  const terms = [...asked];
  const alike = wordings.map((wording) => {
    const common = sum(
      terms.filter((term) => wording.has(term)),
      index,
    );
    return common / Math.sqrt(total * sum(wording, index) || 1);
  });
  const missing = terms.filter(
    (term) => !beside.has(term) && !wordings.some((wording) => wording.has(term)),
  );
  const held = 1 - sum(missing, index) / total;
  const nearest = Math.max(0, ...alike);
  const wording = wordings[alike.indexOf(nearest)];
  const denies = denials.some((term) => asked.has(term) !== (wording?.has(term) ?? false));
  const differs =
    denies || missing.some((term) => isFirm(term) || scopes.has(term) || /^\d+$/.test(term));
  const classes = terms.filter(isClass);
  const asksElse =
    denies || (classes.length > 0 && classes.every((name) => missing.includes(name)));
  return { score: (nearest + held) / 2, alike: nearest, held, differs, asksElse };
}

function sum(terms: Iterable<string>, { weight }: QuestionIndex): number {
  let total = 0;
  for (const term of terms) total += weight(term) * (isAsking(term) ? askingWorth : 1);
  return total;
}

/** What a turn of phrase that asks counts beside a word: its class and itself are two terms. */
const askingWorth = 0.6;
