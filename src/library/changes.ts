import type { AnyEntry } from '../entries/entry.ts';
import type { News } from '../schema/index.ts';
import type { Library } from './library.ts';
import { addedBatches } from './recent.ts';
import { firstDayOf } from './validity/day-span.ts';

/** When entries came and changed, by the content's own days; keys are `kind/id`. */
export interface ChangeDays {
  /** Day on which an entry came into the library. */
  addedOn(entry: Pick<AnyEntry, 'kind' | 'id'>): string | undefined;
  /** Day of the last thing that was done to it: added, corrected, checked, searched for. */
  changedOn(entry: AnyEntry): string;
}

/** The days of all entries of a library, from its ledger, its news and the entries themselves. */
export function changeDays(news: News, library: Library): ChangeDays {
  const key = ({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>) => `${kind}/${id}`;
  const added = new Map(
    addedBatches(news, library).flatMap(({ day, entries }) =>
      entries.map((entry) => [key(entry), day] as const),
    ),
  );
  const corrected = new Map<string, string>();
  for (const { day, entries } of news.corrected) {
    for (const entry of entries) {
      if (day > (corrected.get(entry) ?? '')) corrected.set(entry, day);
    }
  }
  return {
    addedOn: (entry) => added.get(key(entry)),
    changedOn: (entry) => {
      const searched = entry.kind === 'document' ? entry.data.validity?.searchedOn : undefined;
      const days = [
        firstDayOf(entry.data.checkedOn),
        added.get(key(entry)),
        corrected.get(key(entry)),
        searched,
      ];
      return days.reduce<string>((last, day) => (day && day > last ? day : last), '');
    },
  };
}
