import type { DocumentView } from '../../entries/document-view.ts';
import type { ReportEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import type { Target, Term } from '../../schema/index.ts';

/** A target someone strives for, with the document or plan that set it. */
export interface SetTarget {
  target: Target;
  setBy: DocumentView | ReportEntry;
}

/** Targets of one topic; those whose editors named none come last, under `undefined`. */
export interface TargetGroup {
  topic: Term | undefined;
  targets: SetTarget[];
}

/**
 * All targets of the library by topic. Thresholds that a law sets are left out: nobody strives for
 * them, and beside a target they would read as one.
 */
export function targetsByTopic({
  documents,
  reports,
  vocabulary,
}: Pick<Library, 'documents' | 'reports' | 'vocabulary'>): TargetGroup[] {
  const all: SetTarget[] = [...documents, ...reports].flatMap((setBy) =>
    setBy.data.targets
      .filter((target) => target.kind === 'chi-tieu')
      .map((target) => ({ target, setBy })),
  );
  const groups = Map.groupBy(all, ({ target }) =>
    target.topic ? vocabulary.topics.get(target.topic) : undefined,
  );
  return [...vocabulary.topics.values(), undefined].flatMap((topic) => {
    const targets = groups.get(topic);
    return targets ? [{ topic, targets }] : [];
  });
}
