import { answerWords as words } from '../../words/answers.ts';
import type { Site } from '../site.ts';
import { groupAddress } from './answer.ts';

/** How many answers rest on a document, with the way to the group that has most of them. */
export function answersOnDocument(
  id: string,
  { library, url }: Pick<Site, 'library' | 'url'>,
): { name: string; href: string } | undefined {
  const answers = library.answersOn(id);
  const groups = [...Map.groupBy(answers, ({ group }) => group)];
  const [most] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  return (
    most && {
      name: words.onDocument(answers.length),
      href: url(groupAddress(most[0])),
    }
  );
}
