import { type Mention, type Resolution, resolveAll } from '../citations/index.ts';
import { fold } from '../vietnamese/index.ts';
import { type Cited, titleFindings } from './cited-titles.ts';
import { cleanText } from './clean-text.ts';
import { differencesOf, titleOf } from './differences.ts';
import { dayWithin } from './draft-period.ts';
import { placeOf } from './draft-place.ts';
import { type Finding, findingAt } from './finding.ts';
import { type Citation, officialForm } from './fixes.ts';
import { groundFindings } from './grounds.ts';
import { readLetterhead } from './letterhead.ts';
import { type DraftContext, missingFields } from './missing.ts';
import { type DraftText, withPlacedFixes } from './place-fix.ts';
import type { DraftOptions, Review } from './review.ts';
import type { ReviewLibrary } from './review-library.ts';
import { standingFindings } from './standing-finding.ts';
import { wallsOf } from './walls.ts';

/** Checks every citation and motto of a draft. Pure: the same draft and library give the same findings. */
export function checkDraft(
  draft: string,
  library: ReviewLibrary,
  options: DraftOptions = {},
): Review {
  const { text } = cleanText(draft);
  const draftText: DraftText = { text, walls: wallsOf(options.walls ?? []) };
  const head = readLetterhead(text, library.placeNames);
  const { period } = head;
  const day = options.date ?? (period ? dayWithin(period, library.day) : library.day);
  const place = placeOf(options, head, library);
  const mentions = library.scanner.scan(text);
  const resolutions = resolveAll(mentions, library.registry, {
    // A draft without a day is being written now.
    date: options.date ?? period?.to ?? day,
    place: place?.name,
  });
  const context: DraftContext = { place: place?.name, text, folded: fold(text) };
  const cited = mentions.flatMap((mention, index) => {
    const resolution = resolutions[index];
    // The draft's own number, and words that only point back, are no citations.
    const isOwn = head.own && mention.start < head.own.end && head.own.start < mention.end;
    return mention.kind === 'back' || isOwn || !resolution ? [] : [{ mention, resolution }];
  });
  const own = head.own && text.slice(head.own.start, head.own.end);
  const ownIds = own === undefined ? [] : library.registry.byNumber(own).map(({ id }) => id);
  const certain = certainCitations(text, cited, library);
  const right = [
    ...findingsOf(draftText, cited, certain, context, library),
    ...titleFindings(draftText, cited, ownIds, library),
  ].toSorted((a, b) => a.start - b.start);
  const citedSpans = cited.map(({ mention: { start, extent } }) => ({ start, end: extent.facts }));
  const advice = [
    ...library.findOlderWordings(text, day),
    ...library.checkAcronyms(text, citedSpans),
    ...groundFindings(text, certain),
  ];
  const findings = [
    ...right,
    ...standingFindings(right, certain, cited, { ...draftText, day, library }),
    ...[...library.checkMottos(text, day), ...advice].map((finding) =>
      withPlacedFixes(finding, draftText),
    ),
  ];
  return {
    text,
    day,
    dayFrom: options.date ? 'given' : period ? 'draft' : 'build',
    dayKnown: options.date ? 'day' : (period?.known ?? 'day'),
    place: place?.name,
    placeFrom: place?.from,
    findings: findings.toSorted((a, b) => a.start - b.start),
  };
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
  draft: DraftText,
  cited: readonly Cited[],
  certain: readonly Citation[],
  context: DraftContext,
  library: ReviewLibrary,
): Finding[] {
  const groups = Map.groupBy(certain, ({ document }) => document.id);
  const byMention = new Map(certain.map((citation) => [citation.mention, citation]));
  return cited.flatMap(({ mention, resolution }) => {
    if (resolution.kind !== 'one') return [openFinding(mention, resolution, draft, library)];
    const group = groups.get(resolution.id) ?? [];
    const citation = byMention.get(mention);
    if (citation === undefined) return [];
    const isFirst = group[0] === citation;
    return certainFindings(citation, resolution, {
      draft,
      library,
      form: isFirst ? 'full' : 'short',
      // A document is asked for its full form once, where it first stands.
      missing: isFirst ? leastMissing(group, context, library) : [],
    });
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
    draft,
    library,
    form,
    missing,
  }: {
    draft: DraftText;
    library: ReviewLibrary;
    form: 'full' | 'short';
    missing: Finding['missing'];
  },
): Finding[] {
  const { mention, document, title } = citation;
  const differences = differencesOf(mention, document, flags, title);
  const id = document.id;
  const wants = differences.length > 0 || missing.length > 0;
  const fields = differences.map(({ field }) => field);
  const fixes = wants ? [officialForm(citation, form, draft, library, fields)] : [];
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
  draft: DraftText,
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
    const title = titleOf(draft.text, mention, document);
    return [officialForm({ mention, document, title }, 'full', draft, library)];
  });
  const reasons = Object.fromEntries(resolution.evidence.map(({ id, reasons: why }) => [id, why]));
  const said = { ids, reasons, fixes };
  const lacksPlace = ids.length === 1 && resolution.evidence[0]?.placeKnown === false;
  return lacksPlace
    ? findingAt('incomplete', mention, { ...said, missing: ['place'] })
    : findingAt('several', mention, said);
}
