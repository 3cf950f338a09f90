import { type Mention, type Resolution, resolveAll } from '../citations/index.ts';
import { fold, toNfc } from '../vietnamese/index.ts';
import { titleFinding } from './cited-by-title.ts';
import { differencesOf, titleOf } from './differences.ts';
import { type Finding, findingAt } from './finding.ts';
import { type Citation, officialForm } from './fixes.ts';
import { readLetterhead } from './letterhead.ts';
import { type DraftContext, missingFields } from './missing.ts';
import type { ReviewLibrary } from './review-library.ts';
import { standingFindings } from './standing-finding.ts';

/** What the writer says of the draft; what is left out is read from its head. */
export interface DraftOptions {
  /** Day of the draft, ISO: what was issued later cannot be meant, and validity is of that day. */
  date?: string | undefined;
  /** Province of the draft, by name or id. */
  place?: string | undefined;
}

/** A draft with all that was found in it. */
export interface Review {
  /** The draft in NFC: what offsets count in. */
  text: string;
  /** Day for which the draft was checked, ISO, and where it comes from. */
  day: string;
  dayFrom: 'given' | 'draft' | 'build';
  /** Province for which it was checked, as written. */
  place: string | undefined;
  /** In the order of the draft. */
  findings: readonly Finding[];
}

/** Checks every citation and motto of a draft. Pure: the same draft and library give the same findings. */
export function checkDraft(
  draft: string,
  library: ReviewLibrary,
  options: DraftOptions = {},
): Review {
  const text = toNfc(draft);
  const head = readLetterhead(text);
  const day = options.date ?? head.day ?? library.day;
  const named = options.place ?? head.place;
  const place = named && library.placeByName(named)?.name;
  const mentions = library.scanner.scan(text);
  const resolutions = resolveAll(mentions, library.registry, {
    // A draft without a day is being written now.
    date: day,
    place,
  });
  const context: DraftContext = { place, folded: fold(text) };
  const cited = mentions.flatMap((mention, index) => {
    const resolution = resolutions[index];
    // The draft's own number, and words that only point back, are no citations.
    const isOwn = head.own?.start === mention.start && head.own.end === mention.end;
    return mention.kind === 'back' || isOwn || !resolution ? [] : [{ mention, resolution }];
  });
  const own = head.own && text.slice(head.own.start, head.own.end);
  const ownIds = own === undefined ? [] : library.registry.byNumber(own).map(({ id }) => id);
  const certain = certainCitations(text, cited, library);
  const right = [
    ...findingsOf(text, cited, certain, context, library),
    ...titleFindings(text, cited, ownIds, library),
  ].toSorted((a, b) => a.start - b.start);
  const findings = [
    ...right,
    ...standingFindings(right, certain, cited, { text, day, library }),
    ...library.checkMottos(text, day),
  ];
  const dayFrom = options.date ? 'given' : head.day ? 'draft' : 'build';
  return { text, day, dayFrom, place, findings: findings.toSorted((a, b) => a.start - b.start) };
}

interface Cited {
  mention: Mention;
  resolution: Resolution;
}

function certainCitations(
  text: string,
  cited: readonly Cited[],
  library: ReviewLibrary,
): Citation[] {
  return cited.flatMap(({ mention, resolution }): Citation[] => {
    const document = resolution.kind === 'one' ? library.document(resolution.id) : undefined;
    return document ? [{ mention, document, title: titleOf(text, mention, document) }] : [];
  });
}

function findingsOf(
  text: string,
  cited: readonly Cited[],
  certain: readonly Citation[],
  context: DraftContext,
  library: ReviewLibrary,
): Finding[] {
  const groups = Map.groupBy(certain, ({ document }) => document.id);
  const byMention = new Map(certain.map((citation) => [citation.mention, citation]));
  return cited.flatMap(({ mention, resolution }) => {
    if (resolution.kind !== 'one') return [openFinding(mention, resolution, text, library)];
    const group = groups.get(resolution.id) ?? [];
    const citation = byMention.get(mention);
    if (citation === undefined) return [];
    const isFirst = group[0] === citation;
    return certainFindings(citation, resolution, {
      text,
      library,
      form: isFirst ? 'full' : 'short',
      // A document is asked for its full form once, where it first stands.
      missing: isFirst ? leastMissing(group, context, library) : [],
    });
  });
}

/** Documents that the draft names by their titles, outside what citations cover. */
function titleFindings(
  text: string,
  cited: readonly Cited[],
  own: readonly string[],
  library: ReviewLibrary,
): Finding[] {
  const taken = cited.map(({ mention }) => ({ start: mention.start, end: mention.extent.whole }));
  const known = new Set(
    cited.flatMap(({ resolution }) => (resolution.kind === 'one' ? [resolution.id] : [])),
  );
  // A draft bears its own title, which cites nobody.
  const others = library
    .findTitles(text, taken)
    .filter(({ document }) => !own.includes(document.id));
  return others.map((found) => {
    const isFirst = !known.has(found.document.id);
    known.add(found.document.id);
    return titleFinding(text, found, isFirst, library);
  });
}

/** What even the fullest mention of a document leaves open. */
function leastMissing(group: readonly Citation[], context: DraftContext, library: ReviewLibrary) {
  return group
    .map(({ mention, document }) => missingFields(mention, document, context, library))
    .reduce((least, missing) => (missing.length < least.length ? missing : least));
}

function certainFindings(
  citation: Citation,
  { flags }: Extract<Resolution, { kind: 'one' }>,
  {
    text,
    library,
    form,
    missing,
  }: {
    text: string;
    library: ReviewLibrary;
    form: 'full' | 'short';
    missing: Finding['missing'];
  },
): Finding[] {
  const { mention, document, title } = citation;
  const differences = differencesOf(mention, document, flags, title);
  const id = document.id;
  const wants = differences.length > 0 || missing.length > 0;
  const fixes = wants ? [officialForm(citation, form, text, library)] : [];
  const found: Finding[] = [];
  if (differences.length > 0) {
    found.push(findingAt('differs', mention, { id, differences, fixes }));
  }
  if (missing.length > 0) found.push(findingAt('incomplete', mention, { id, missing, fixes }));
  return found.length > 0 ? found : [findingAt('agrees', mention, { id })];
}

/** Several documents fit, one that is not sure enough, or none. */
function openFinding(
  mention: Mention,
  resolution: Exclude<Resolution, { kind: 'one' }>,
  text: string,
  library: ReviewLibrary,
): Finding {
  if (resolution.kind === 'not-held') {
    // Of a running number alone every type and body has one: holders of it are not worth naming.
    const barred = (mention.number === null ? [] : (resolution.evidence ?? [])).toSorted(
      (a, b) => b.score - a.score,
    );
    const reasons = Object.fromEntries(barred.map(({ id, against }) => [id, against]));
    return findingAt('not-held', mention, { ids: barred.map(({ id }) => id), reasons });
  }
  const { ids } = resolution;
  const fixes = ids.flatMap((id) => {
    const document = library.document(id);
    if (!document) return [];
    const title = titleOf(text, mention, document);
    return [officialForm({ mention, document, title }, 'full', text, library)];
  });
  const reasons = Object.fromEntries(resolution.evidence.map(({ id, reasons: why }) => [id, why]));
  const said = { ids, reasons, fixes };
  const lacksPlace = ids.length === 1 && resolution.evidence[0]?.placeKnown === false;
  return lacksPlace
    ? findingAt('incomplete', mention, { ...said, missing: ['place'] })
    : findingAt('several', mention, said);
}
