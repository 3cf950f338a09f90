import { reference } from '../citations/index.ts';
import { formatDate, isIsoDate } from '../vietnamese/index.ts';
import { statusNames } from '../words/entries.ts';
import { reviewWords as words } from '../words/review.ts';
import type { Finding } from './finding.ts';
import type { ReviewDocument } from './review-data.ts';
import type { ReviewLibrary } from './review-library.ts';
import type { Standing } from './standing.ts';

/** The name of a document that distinguishes it from others with its number: `Nghị quyết 25-NQ/TW (2013)`. */
export function nameOf(document: ReviewDocument, { registry }: ReviewLibrary): string {
  const year = document.issuedOn?.slice(0, 4);
  const short = reference(document, 'short', registry.vocabulary);
  const isClear = document.number === null || /[/ ](?:19|20)\d\d(?:\/|$)/.test(short);
  return year && !isClear ? `${short} (${year})` : short;
}

/** What a finding says, one sentence an item, in Vietnamese. */
export function explain(finding: Finding, library: ReviewLibrary): string[] {
  const named = (id: string | null) => (id === null ? undefined : nameById(id, library));
  const all = (ids: readonly string[]) => ids.flatMap((id) => named(id) ?? []).join('; ');
  switch (finding.kind) {
    case 'agrees':
      return [words.agrees(named(finding.id) ?? '')];
    case 'differs':
      return finding.differences.flatMap(({ field, stated, held, lacking, added, unchecked }) => [
        words.differs(words.fields[field], shown(stated), shown(held)),
        ...(lacking && added && lacking.length + added.length <= MOST_WORDS
          ? [words.wordsApart(lacking, added)]
          : []),
        ...(unchecked ? [words.titleUnchecked] : []),
      ]);
    case 'incomplete':
      return [
        words.lacks(finding.missing.map((field) => words.missing[field]).join(', ')),
        ...(finding.id === null ? [words.maybe(all(finding.ids))] : []),
      ];
    case 'several':
      return [words.several(finding.ids.length)];
    case 'replaced':
    case 'standing':
      return standingSentences(finding, library);
    case 'not-held':
      return [
        words.notHeld,
        ...finding.ids.flatMap((id) => {
          const name = named(id);
          return name === undefined ? [] : [words.barred(name, finding.reasons[id] ?? [])];
        }),
      ];
    case 'misquoted':
      return [finding.note ?? ''];
    case 'older-wording':
      return [words.olderWording(finding.words, finding.since && shown(finding.since))];
    case 'acronym':
      return [words.acronym(finding.text, finding.count, finding.words)];
    case 'repeated':
      return [words.repeated(named(finding.id) ?? '')];
    case 'misplaced':
      return [words.misplaced(named(finding.by) ?? '', finding.order ?? 'older-first')];
  }
}

/** More words than these are told by showing both titles. */
const MOST_WORDS = 12;

/** Why one of several documents may be the one meant, in Vietnamese. */
export function whyOf(id: string, { reasons }: Finding): string {
  return words.why(reasons[id] ?? []);
}

/** How a document stands, one sentence an item: state, reason, what came after it, the day of the search. */
function standingSentences(finding: Finding, library: ReviewLibrary): string[] {
  const { standing } = finding;
  if (standing === null) return [];
  const { state, status, why, searched, use } = standing;
  const search = searched === null ? [] : [words.searched(formatDate(searched))];
  const reason = why === null ? [] : [why];
  const told = use === 'history' && state === 'ended' ? [words.onlyTold] : [];
  switch (state) {
    case 'ended':
      return [endSentence(standing), ...successionSentences(finding, standing, library), ...told];
    case 'newer-exists':
      return [...newerSentences(finding, standing, library), ...reason, ...search];
    case 'searched':
      return [why === null ? words.notReplaced : words.doubtful, ...reason, ...search];
    case 'stands':
    case 'not-checked':
    case 'partly':
    case 'completed':
    case 'not-yet':
    case 'no-force':
      return [words.standing(statusNames[status]), ...reason, ...search];
  }
}

/** The end itself: its day, or else what is known of it. */
function endSentence({ since, why }: Standing): string {
  if (since === null) return why ?? words.ended(null);
  return words.ended(shown(since));
}

/** What came after an ended document: the chain to what stands now, and what is only newer. */
function successionSentences(
  finding: Finding,
  standing: Standing,
  library: ReviewLibrary,
): string[] {
  const { chain, now, newer, by } = standing;
  const first = by === null ? undefined : nameById(by, library);
  const nowName = now === null ? undefined : nameById(now, library);
  const newest = newer.at(-1);
  const stands = nowName !== undefined && newest === undefined;
  return [
    ...(first === undefined || (stands && by === now) ? [] : [words.endedBy(first)]),
    ...(stands ? [words.now(nowName)] : nowName === undefined ? [words.noSuccessor] : []),
    ...(chain.length + newer.length > 1 ? [words.chain(chainNames(finding, library))] : []),
    ...(newest === undefined ? [] : [words.newest(nameById(newest, library) ?? newest)]),
  ];
}

function newerSentences(finding: Finding, { newer }: Standing, library: ReviewLibrary): string[] {
  const newest = newer.at(-1);
  if (newest === undefined) return [words.standing(statusNames['co-van-ban-moi-hon'])];
  return [
    words.newer(nameById(newest, library) ?? newest),
    ...(newer.length > 1 ? [words.chain(chainNames(finding, library))] : []),
  ];
}

/** The document and all that came after it, in order. */
const chainNames = ({ id, standing }: Finding, library: ReviewLibrary): string[] =>
  [id ?? '', ...(standing?.chain ?? []), ...(standing?.newer ?? [])].flatMap(
    (link) => nameById(link, library) ?? [],
  );

function nameById(id: string, library: ReviewLibrary): string | undefined {
  const document = library.document(id);
  return document && nameOf(document, library);
}

const shown = (value: string): string => (isIsoDate(value) ? formatDate(value) : value);
