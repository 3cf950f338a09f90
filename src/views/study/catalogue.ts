import { withoutMarks } from '../../body/source-marks.ts';
import { entryAddress } from '../../entries/addresses.ts';
import type { SessionEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import type { CatalogueEntry, CatalogueFile, CatalogueSession } from '../../study/catalogue.ts';
import { type MaterialEntry, materialEntry, materialName } from './authored-question.ts';

/** Everything the builder of study packs can pick, most used first. */
export function catalogueFile(library: Library): CatalogueFile {
  const entries = library.entries.flatMap((entry): CatalogueEntry[] => {
    const short = library.shortNumber(entry);
    if (entry.kind === 'session' || short === undefined) return [];
    return [{ short, kind: entry.kind, ...describe(entry, library), uses: usesOf(entry, library) }];
  });
  return {
    entries: entries.toSorted((a, b) => b.uses - a.uses || a.short - b.short),
    sessions: library.sessions.flatMap((session) => sessionOutline(session, library) ?? []),
  };
}

/** A ready session by permanent integers; `undefined` until `npm run ledger` gave it its own. */
export function sessionOutline(
  session: SessionEntry,
  library: Library,
): CatalogueSession | undefined {
  const short = library.shortNumber(session);
  if (short === undefined) return undefined;
  const { title, audience, minutes, objectives, agenda } = session.data;
  return {
    short,
    title,
    audience,
    minutes,
    objectives: objectives.map(withoutMarks),
    lesson: `${entryAddress('session', session.id)}bai.nen`,
    steps: agenda.map((step) => ({
      minutes: step.minutes,
      ...(step.short === undefined ? {} : { short: step.short }),
      activity: withoutMarks(step.activity),
      how: step.how && withoutMarks(step.how),
      uses: step.material.flatMap((item) => {
        const entry = materialEntry(item, library);
        return (entry && library.shortNumber(entry)) ?? [];
      }),
    })),
  };
}

/** Name, what it is about, and minutes: a document takes more the more it says. */
function describe(
  entry: MaterialEntry,
  library: Library,
): Pick<CatalogueEntry, 'name' | 'about' | 'weight'> {
  const name = materialName(entry, library);
  if (entry.kind !== 'document') return { name, about: entry.data.unit, weight: 10 };
  const { number, title, keyPoints, tasks } = entry.data;
  const said = keyPoints.length + tasks.length / 2;
  return { name, about: number ? title : '', weight: Math.round(Math.min(20, 8 + said)) };
}

function usesOf(entry: MaterialEntry, library: Library): number {
  const taught = library.taughtIn(entry.kind, entry.id).length;
  const cited = entry.kind === 'document' ? library.citedBy(entry.id).length : 0;
  return taught * 10 + cited;
}
