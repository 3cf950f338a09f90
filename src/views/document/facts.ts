import type { DocumentView } from '../../entries/document-view.ts';
import { numberPlace } from '../../library/number-pages.ts';
import { documentWords as words } from '../../words/document.ts';
import { type Fact, linkFact, textFact } from '../entry/facts.ts';
import { periodWords } from '../place-words.ts';
import type { Site } from '../site.ts';

/** What stands on a document's card: type, number, days, signer, other names, topics. */
export function documentFacts(
  view: DocumentView,
  { library, url }: Pick<Site, 'library' | 'url'>,
): Fact[] {
  const { data } = view;
  const names = words.facts;
  const topics = data.topics.flatMap((id) => library.vocabulary.topics.get(id) ?? []);
  const dayFact = (name: string, on: string | undefined): Fact[] =>
    on === undefined ? [] : [{ name, value: { kind: 'day', on } }];
  return [
    ...textFact(names.type, data.type),
    ...(data.number === undefined
      ? []
      : [linkFact(names.number, data.number, url(numberPlace(view.slug ?? '', library) ?? ''))]),
    { name: names.issuedOn, value: { kind: 'day', on: data.issuedOn } },
    ...dayFact(names.effectiveOn, data.effectiveOn),
    ...dayFact(names.expiredOn, data.expiredOn),
    ...textFact(names.period, data.period && periodWords(data.period)),
    ...textFact(names.signer, data.signer),
    ...textFact(names.aliases, data.aliases.join('; ')),
    ...(topics.length === 0
      ? []
      : [
          {
            name: names.topics,
            value: {
              kind: 'links' as const,
              links: topics.map(({ id, name }) => ({ name, href: url(`/chu-de/${id}/`) })),
            },
          },
        ]),
  ];
}
