import { withoutMarks } from '../../body/source-marks.ts';
import { reference } from '../../citations/index.ts';
import { registryDocument } from '../../entries/document-view.ts';
import type { AnyEntry, SessionEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import type { Material } from '../../schema/index.ts';
import type { CatalogueEntry, CatalogueFile, CatalogueSession } from '../../study/catalogue.ts';

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
  const { title, audience, minutes, objectives, agenda, questions } = session.data;
  return {
    short,
    title,
    audience,
    minutes,
    objectives: objectives.map(withoutMarks),
    steps: agenda.map((step) => ({
      minutes: step.minutes,
      activity: withoutMarks(step.activity),
      how: step.how && withoutMarks(step.how),
      uses: step.material.flatMap((item) => shortOf(item, library) ?? []),
    })),
    questions: questions.map(withoutMarks),
  };
}

function shortOf({ document, model, report }: Material, library: Library): number | undefined {
  if (document) return library.shortNumber({ kind: 'document', id: document });
  if (model) return library.shortNumber({ kind: 'model', id: model });
  return report ? library.shortNumber({ kind: 'report', id: report }) : undefined;
}

/** Name, what it is about, and minutes: a document takes more the more it says. */
function describe(
  entry: Exclude<AnyEntry, SessionEntry>,
  library: Library,
): Pick<CatalogueEntry, 'name' | 'about' | 'weight'> {
  switch (entry.kind) {
    case 'document': {
      const { number, title, keyPoints, tasks } = entry.data;
      const said = keyPoints.length + tasks.length / 2;
      const weight = Math.round(Math.min(20, 8 + said));
      const name = documentName(entry.id, library);
      return { name, about: number ? title : '', weight };
    }
    case 'model':
      return { name: entry.data.name, about: entry.data.unit, weight: 10 };
    case 'report':
      return { name: entry.data.title, about: entry.data.unit, weight: 10 };
  }
}

/** What lists call a document: `Nghị quyết 25-NQ/TW (2013)`. */
function documentName(id: string, library: Library): string {
  const view = library.document(id);
  if (!view) return id;
  if (!view.data.number) return view.label;
  return reference(registryDocument(view), 'short') + (view.year ? ` (${view.year})` : '');
}

function usesOf(entry: Exclude<AnyEntry, SessionEntry>, library: Library): number {
  const taught = library.taughtIn(entry.kind, entry.id).length;
  const cited = entry.kind === 'document' ? library.citedBy(entry.id).length : 0;
  return taught * 10 + cited;
}
