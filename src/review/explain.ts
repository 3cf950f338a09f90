import { reference } from '../citations/index.ts';
import { formatDate, isIsoDate } from '../vietnamese/index.ts';
import { reviewWords as words } from '../words/review.ts';
import type { Finding } from './finding.ts';
import type { ReviewDocument } from './review-data.ts';
import type { ReviewLibrary } from './review-library.ts';

/** The name of a document that distinguishes it from others with its number: `Nghị quyết 25-NQ/TW (2013)`. */
export function nameOf(document: ReviewDocument, { registry }: ReviewLibrary): string {
  const year = document.issuedOn?.slice(0, 4);
  const short = reference(document, 'short', registry.vocabulary);
  const isClear = document.number === null || short.includes(`/${year}/`);
  return year && !isClear ? `${short} (${year})` : short;
}

/** What a finding says, one sentence an item, in Vietnamese. */
export function explain(finding: Finding, library: ReviewLibrary): string[] {
  const named = (id: string | null) => {
    const document = id === null ? undefined : library.document(id);
    return document && nameOf(document, library);
  };
  const all = (ids: readonly string[]) => ids.flatMap((id) => named(id) ?? []).join('; ');
  switch (finding.kind) {
    case 'agrees':
      return [words.agrees(named(finding.id) ?? '')];
    case 'differs':
      return finding.differences.map(({ field, stated, held }) =>
        words.differs(words.fields[field], shown(stated), shown(held)),
      );
    case 'incomplete':
      return [
        words.lacks(finding.missing.map((field) => words.missing[field]).join(', ')),
        ...(finding.id === null ? [words.maybe(all(finding.ids))] : []),
      ];
    case 'several':
      return [words.several(finding.ids.length)];
    case 'replaced':
      return replacedSentences(finding, library, named);
    case 'not-held':
      return [
        words.notHeld,
        ...(finding.ids.length > 0 ? [words.sameNumber(all(finding.ids))] : []),
      ];
    case 'misquoted':
      return [finding.note ?? ''];
  }
}

/** Why one of several documents may be the one meant, in Vietnamese. */
export function whyOf(id: string, { reasons }: Finding): string {
  return words.why(reasons[id] ?? []);
}

function replacedSentences(
  { by, since }: Finding,
  library: ReviewLibrary,
  named: (id: string | null) => string | undefined,
): string[] {
  const on = since && shown(since);
  const first = named(by);
  if (first === undefined) return [words.ended(on)];
  const last = lastSuccessor(by, library);
  return [
    words.replacedBy(first, on),
    ...(last !== undefined && last !== by ? [words.now(named(last) ?? '')] : []),
  ];
}

/** The document at the end of a chain of replacements; a chain that comes back on itself has none. */
export function lastSuccessor(
  id: string | null,
  { document, day }: Pick<ReviewLibrary, 'document' | 'day'>,
): string | undefined {
  const seen = new Set<string>();
  let last = id ?? undefined;
  while (last !== undefined && !seen.has(last)) {
    seen.add(last);
    const ended = document(last)?.ended;
    if (ended?.by === undefined || ended.on > day) return last;
    last = ended.by;
  }
  return undefined;
}

const shown = (value: string): string => (isIsoDate(value) ? formatDate(value) : value);
