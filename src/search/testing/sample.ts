import type { SearchEntry } from '../entry.ts';

/** A document as search knows it, with nothing said but what `more` says. */
export function searchEntry(id: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return {
    kind: 'document',
    id,
    address: `/van-ban/${id}/`,
    number: null,
    title: 'Về công tác dân vận',
    aliases: [],
    type: 'Nghị quyết',
    by: '',
    places: [],
    day: null,
    term: null,
    topics: [],
    status: null,
    ended: false,
    summary: '',
    points: [],
    uses: 0,
    standing: 0,
    ...more,
  };
}
