import type { AnswerGroup } from '../../entries/answers.ts';
import { endedBases } from '../../library/ended-bases.ts';
import type { Answer } from '../../schema/index.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { answerWords as words } from '../../words/answers.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { type BasisView, basisViews } from './basis.ts';

/** One question with its answer as a page shows it. */
export interface AnswerView {
  /** Anchor, for ever. */
  id: string;
  question: string;
  /** The answer as HTML. */
  html: string;
  basis: readonly BasisView[];
  /** How surely it is known, in words. */
  certainty: string;
  isGuess: boolean;
  /** A caveat as HTML. */
  note: string | undefined;
  /** That what it rests on ended after it was checked. */
  stale: string | undefined;
  checked: string;
}

/** Address of a group's page from the site's root. */
export const groupAddress = ({ id }: Pick<AnswerGroup, 'id'>): string => `/hoi-dap/${id}/`;

/** Address of an answer from the site's root. */
export const answerAddress = (group: Pick<AnswerGroup, 'id'>, { id }: Pick<Answer, 'id'>): string =>
  `${groupAddress(group)}#${id}`;

/** How surely an answer is known. */
export function certaintyOf({
  certainty,
  unofficial,
}: Pick<Answer, 'certainty' | 'unofficial'>): keyof typeof words.certainty {
  if (certainty === 'suy-doan') return 'guess';
  return unofficial ? 'unofficial' : 'nguon';
}

export function answerView(
  answer: Answer,
  site: Pick<Site, 'library' | 'url' | 'inline'>,
): AnswerView {
  const { library, inline } = site;
  const [ended] = endedBases(answer, library);
  const certainty = certaintyOf(answer);
  return {
    id: answer.id,
    question: answer.question,
    html: inline(answer.answer),
    basis: basisViews(answer, site),
    certainty: words.certainty[certainty],
    isGuess: certainty === 'guess',
    note: answer.note && inline(answer.note),
    stale: ended && words.stale(entryName(ended.document.entry, library)),
    checked: words.checked(formatDate(answer.checkedOn)),
  };
}
