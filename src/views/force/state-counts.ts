import type { ValidityStatus } from '../../schema/index.ts';
import { statusNames } from '../../words/entries.ts';
import { stateMeanings } from '../../words/states.ts';
import type { Site } from '../site.ts';

/** A state of force, what it means, and how many documents are in it. */
export interface StateCount {
  status: ValidityStatus;
  name: string;
  meaning: string;
  count: number;
  /** Page of its documents, where there are some. */
  href: string | undefined;
}

/** All states in the order of the filter. */
export function stateCounts({ library, url }: Pick<Site, 'library' | 'url'>): StateCount[] {
  const found = Map.groupBy(library.documents, ({ id }) => library.validity(id).status);
  return Object.keys(statusNames).flatMap((key) => {
    if (!(key in stateMeanings)) return [];
    const status = key as keyof typeof stateMeanings;
    const count = found.get(status)?.length ?? 0;
    return [
      {
        status,
        name: statusNames[status],
        meaning: stateMeanings[status],
        count,
        href: count > 0 ? url(`/van-ban/tinh-trang/${status}/`) : undefined,
      },
    ];
  });
}
