import type { ModelData, Source } from '../schema/index.ts';

/** What the scale of documentation asks for, each step with the level that it opens. */
export const documentedSteps = [
  { key: 'source', level: 1 },
  { key: 'place', level: 2 },
  { key: 'time', level: 2 },
  { key: 'second', level: 3 },
  { key: 'again', level: 4 },
] as const;
export type DocumentedStep = (typeof documentedSteps)[number]['key'];

/** How well a model is documented, and why: says nothing of how strong its change is. */
export interface Documented {
  /** 0 no open source · 1 one · 2 with place and time · 3 two publishers · 4 and a year between sources. */
  level: number;
  /** Steps that the entry's fields show. */
  there: DocumentedStep[];
  /** Steps that they do not show. */
  missing: DocumentedStep[];
}

type Read = Pick<ModelData, 'sources' | 'place' | 'nationwide' | 'years'>;

/** Reads the level out of a model's fields; each level asks for all that the lower ones do. */
export function documentedOf(data: Read): Documented {
  const open = data.sources.filter((source) => !source.unofficial);
  const shown: Record<DocumentedStep, boolean> = {
    source: open.length > 0,
    place: data.place !== undefined || data.nationwide === true,
    // The year of an article says when it was written, not when the work was done.
    time: data.years.basis === 'trien-khai' && data.years.from !== undefined,
    second: publishers(open).size > 1,
    again: yearsApart(open) >= 1,
  };
  const missing = documentedSteps.filter(({ key }) => !shown[key]);
  return {
    level: (missing[0]?.level ?? 5) - 1,
    there: documentedSteps.filter(({ key }) => shown[key]).map(({ key }) => key),
    missing: missing.map(({ key }) => key),
  };
}

/** Two articles of one paper are one witness; a source without a publisher stands for itself. */
function publishers(sources: readonly Source[]): Set<string> {
  return new Set(sources.map(({ publisher, url, title }) => publisher ?? url ?? title ?? ''));
}

/** Years between the first and the last source whose day is known: someone came back to look. */
function yearsApart(sources: readonly Source[]): number {
  const days = sources.flatMap(({ day }) => (day ? [day] : [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return 0;
  // Of a day known only in part the nearest one counts: from the end of the first to the start of the last.
  const from = Date.parse(first.length === 10 ? first : `${first.slice(0, 4)}-12-31`);
  const to = Date.parse(last.length === 10 ? last : `${last.slice(0, 4)}-01-01`);
  return (to - from) / (365 * 86_400_000);
}
