import type { AnswerGroup } from '../entries/answers.ts';
import type { Answer } from '../schema/index.ts';
import { groupMany } from './group-many.ts';

/** An answer and the page it stands on. */
export interface FoundAnswer {
  group: AnswerGroup;
  answer: Answer;
}

/** Answers by the id of the document they rest on, in the order of their pages, each once. */
export function indexAnswers(groups: readonly AnswerGroup[]): ReadonlyMap<string, FoundAnswer[]> {
  const all = groups.flatMap((group) => group.answers.map((answer) => ({ group, answer })));
  return groupMany(all, ({ answer }) => [
    ...new Set(answer.basis.flatMap(({ document }) => document ?? [])),
  ]);
}
