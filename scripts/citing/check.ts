import { closest } from 'fastest-levenshtein';
import {
  checkDraft,
  type DraftOptions,
  dayWords,
  explain,
  type Finding,
  type Fix,
  nameOf,
  type OpenedDraft,
  type Review,
  type ReviewLibrary,
  readNotes,
  tallyOf,
  whyOf,
} from '../../src/review/index.ts';
import { reviewWords as words } from '../../src/words/review.ts';
import { readWords } from '../../src/words/review-read.ts';
import { position } from './listing.ts';

/**
 * Checks a draft and says what was found, for a person or (`json`) for a program.
 *
 * @throws RangeError in Vietnamese when the place is no province's name.
 */
export function reviewText(
  draft: OpenedDraft,
  library: ReviewLibrary,
  { json, ...options }: DraftOptions & { json: boolean },
): string {
  const { place } = options;
  if (place !== undefined && library.placeByName(place) === undefined) {
    const names = library.places.map(({ name }) => name);
    throw new RangeError(
      `Không có tỉnh, thành phố nào tên “${place}”. Gần nhất: ${closest(place, names)}.`,
    );
  }
  const review = checkDraft(draft.text, library, { ...options, walls: draft.walls });
  if (json) return JSON.stringify(asJson(review), null, 2);
  const { read, notes } = readNotes(draft);
  return `${[readWords.wasRead(read), ...notes].join(' ')}\n${listReview(review, library)}`;
}

/** Findings for programs: the first field that differs stands out, all of them follow. */
function asJson({ findings }: Review) {
  return findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    text: finding.text,
    kind: finding.kind,
    id: finding.id,
    field: finding.differences[0]?.field ?? null,
    stated: finding.differences[0]?.stated ?? null,
    held: finding.differences[0]?.held ?? null,
    differences: finding.differences,
    missing: finding.missing,
    ids: finding.ids,
    reasons: finding.reasons,
    by: finding.by,
    since: finding.since,
    standing: finding.standing,
    quiet: finding.quiet,
    motto: finding.motto,
    note: finding.note,
    replacement: finding.fixes[0]?.replacement ?? null,
    puts: finding.fixes[0]?.puts ?? null,
  }));
}

function listReview(review: Review, library: ReviewLibrary): string {
  const { findings, text, place } = review;
  const head = [dayWords(review), ...(place === undefined ? [] : [words.placed(place)])].join(' ');
  if (findings.length === 0) return `${head}\n\n${words.nothing}`;
  const places = Map.groupBy(findings, ({ start, end }) => `${start}-${end}`);
  const problems = [...places.values()].filter((place) => place.some(({ quiet }) => !quiet));
  const lines = findings.map((finding) => listFinding(text, finding, library));
  const counts = [words.count(places.size, problems.length), words.tally(tallyOf(findings))];
  return [head, '', ...lines, '', counts.filter(Boolean).join(' ')].join('\n');
}

function listFinding(text: string, finding: Finding, library: ReviewLibrary): string {
  const cited = finding.text.replace(/\s+/g, ' ');
  const [fix] = finding.fixes;
  return [
    `${position(text, finding.start)}  ${titleOf(finding)}: “${cited}”`,
    ...explain(finding, library).map((sentence) => `    ${sentence}`),
    ...(finding.kind === 'several' ? candidatesOf(finding, library) : []),
    ...(finding.kind !== 'several' && finding.fixes.length > 1
      ? finding.fixes.map(arrow)
      : fix && finding.fixes.length === 1
        ? [arrow(fix)]
        : []),
  ].join('\n');
}

const titleOf = ({ kind, standing }: Finding): string =>
  kind === 'standing' && standing ? words.states[standing.state] : words.kinds[kind];

/** What may be put in its place (→), or beside it (+). */
const arrow = ({ puts, replacement, barred }: Fix): string =>
  barred !== undefined
    ? `    × ${replacement} (${readWords.barred[barred]})`
    : puts === 'beside'
      ? `    + ${replacement.replace(/^; /, '')}`
      : `    → ${replacement}`;

/** A line for each document that a citation may mean, with what supports it. */
function candidatesOf(finding: Finding, library: ReviewLibrary): string[] {
  return finding.ids.flatMap((id) => {
    const document = library.document(id);
    return document ? [`      ${nameOf(document, library)}: ${whyOf(id, finding)}`] : [];
  });
}
