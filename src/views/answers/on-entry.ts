import type { Kind } from '../../entries/kinds.ts';
import { answerWords as words } from '../../words/answers.ts';
import type { MarginSection } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { answerAddress } from './answer.ts';

/** The groups whose answers rest on an entry, each with how many and the way to the first of them. */
export function answersOnEntry(
  kind: Kind,
  id: string,
  { library, url }: Pick<Site, 'library' | 'url'>,
): MarginSection[] {
  const byGroup = Map.groupBy(library.answersOn(kind, id), ({ group }) => group);
  const chips = [...byGroup].flatMap(([group, [first, ...rest]]) =>
    first
      ? {
          kind,
          name: group.title,
          href: url(answerAddress(group, first.answer)),
          title: rest.length === 0 ? first.answer.question : words.count(rest.length + 1),
        }
      : [],
  );
  return chips.length === 0 ? [] : [{ id: 'hoi-dap', title: words.onEntry, groups: [{ chips }] }];
}
