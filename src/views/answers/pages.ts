import type { AnswerGroup } from '../../entries/answers.ts';
import { answerWords as words } from '../../words/answers.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import type { ContentsItem } from '../entry/contents.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { type AnswerView, answerAddress, answerView, groupAddress } from './answer.ts';

interface Link {
  name: string;
  href: string;
}

/** The page of all groups: each with its questions, so that one look finds the right one. */
export interface AnswersPage extends PageHead {
  contents: readonly ContentsItem[];
  groups: readonly {
    id: string;
    title: string;
    href: string;
    count: string;
    questions: readonly Link[];
  }[];
}

/** The page of one group. */
export interface AnswerGroupPage extends PageHead {
  contents: readonly ContentsItem[];
  answers: readonly AnswerView[];
  topics: readonly Link[];
  others: readonly Link[];
}

/** What the index of questions and answers shows. */
export function answersPage({ library, url }: Pick<Site, 'library' | 'url'>): AnswersPage {
  const groups = library.answers.map((group) => ({
    id: group.id,
    title: group.title,
    href: url(groupAddress(group)),
    count: words.count(group.answers.length),
    questions: group.answers.map((answer) => ({
      name: answer.question,
      href: url(answerAddress(group, answer)),
    })),
  }));
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0);
  return {
    title: words.title,
    description: words.description(questions, groups.length),
    contents: groups.map(({ id, title }) => ({ id, text: title })),
    groups,
  };
}

/** What the page of a group shows. */
export function answerGroupPage(
  group: AnswerGroup,
  site: Pick<Site, 'library' | 'url' | 'inline'>,
): AnswerGroupPage {
  const { library, url } = site;
  return {
    title: group.title,
    description: words.groupDescription(lowerFirst(group.title), group.answers.length),
    crumbs: [{ name: words.title, address: '/hoi-dap/' }],
    contents: group.answers.map(({ id, question }) => ({ id, text: question })),
    answers: group.answers.map((answer) => answerView(answer, site)),
    topics: group.topics.flatMap((id) => {
      const topic = library.vocabulary.topics.get(id);
      const isUsed = library.entriesOf(id).length > 0;
      return topic && isUsed ? [{ name: topic.name, href: url(`/chu-de/${id}/`) }] : [];
    }),
    others: library.answers
      .filter(({ id }) => id !== group.id)
      .map((other) => ({ name: other.title, href: url(groupAddress(other)) })),
  };
}
