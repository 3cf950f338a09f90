import { createScanner, type Mention, numberKey, resolveAll } from '../../src/citations/index.ts';
import { fromNumber, isLocalNumber } from '../../src/editing/document-head.ts';
import type { Content } from '../../src/entries/read-content.ts';
import type { Library } from '../../src/library/library.ts';
import { fold } from '../../src/vietnamese/index.ts';
import { type NewEntry, newDocument } from '../drafting/new-entry.ts';
import type { ReadDraft } from './draft-of-text.ts';
import { citingSource, type Told } from './source-lines.ts';

/** Drafts of documents that a text cites and the library does not hold. */
export interface CitedDrafts {
  entries: NewEntry[];
  /** Those of which the text says too little, and why, a sentence each. */
  short: string[];
}

/**
 * A draft for each document that is cited with its number and not held. It carries what the text proves and no more: number, day,
 * issuer, title as they are cited; what a gap leaves open is for the editor. A text
 * that names itself does not cite itself.
 */
export function citedDrafts(
  { whole, told, head }: Pick<ReadDraft, 'whole' | 'told' | 'head'>,
  { entries, unread, vocabulary }: Pick<Content, 'entries' | 'unread' | 'vocabulary'>,
  { registry }: Pick<Library, 'registry'>,
  today: string,
): CitedDrafts {
  const mentions = createScanner(vocabulary.citations).scan(whole);
  const resolutions = resolveAll(mentions, registry, {});
  const isItself = (one: Mention) =>
    head.number !== undefined &&
    numberKey(one.number ?? '') === numberKey(head.number) &&
    [undefined, head.issuedOn?.slice(0, 4)].includes(yearOf(one));
  const wanted = mentions.filter(
    (one, at) => one.number !== null && resolutions[at]?.kind === 'not-held' && !isItself(one),
  );
  const made: CitedDrafts = { entries: [], short: [] };
  for (const own of Map.groupBy(wanted, ({ number }) => numberKey(number ?? '')).values()) {
    for (const one of byYear(own)) {
      const draft = draftOf(one, told, { entries, vocabulary }, today);
      if (typeof draft === 'string') made.short.push(draft);
      // Drafts that still have gaps cannot be read, and are there all the same.
      else if (!unread.has(`document/${draft.id}`)) made.entries.push(draft);
    }
  }
  return made;
}

/** One number is one document a year; mentions without a year are of the only one that is named with its year. */
function byYear(mentions: readonly Mention[]): Mention[][] {
  const years = new Set(mentions.flatMap((one) => yearOf(one) ?? []));
  if (years.size === 0) return [[...mentions]];
  return [...years].map((year) =>
    mentions.filter((one) => (yearOf(one) ?? (years.size === 1 ? year : undefined)) === year),
  );
}

const dayOf = ({ issuedOn, issuedIn, year, number }: Mention): string | undefined =>
  issuedOn ?? issuedIn ?? year?.toString() ?? /\/((?:19|20)\d{2})\//.exec(number ?? '')?.[1];

const yearOf = (mention: Mention): string | undefined => dayOf(mention)?.slice(0, 4);

function draftOf(
  mentions: readonly Mention[],
  from: Told,
  { entries, vocabulary }: Pick<Content, 'entries' | 'vocabulary'>,
  today: string,
): NewEntry | string {
  const number = mentions[0]?.number ?? '';
  const said = <Value>(read: (mention: Mention) => Value | null | undefined): Value | undefined =>
    mentions.map(read).find((value) => value !== null && value !== undefined) ?? undefined;
  const days = mentions.flatMap((one) => dayOf(one) ?? []);
  const issuedOn = days.toSorted((a, b) => b.length - a.length)[0];
  if (issuedOn === undefined) return `${number}: bài không ghi ngày, năm ban hành.`;
  if (issuedOn > today) return `${number}: ngày ${issuedOn} còn ở phía trước.`;
  const fuller = days.filter((day) => day.length === issuedOn.length && day !== issuedOn);
  if (fuller.length > 0) return `${number}: bài ghi hai ngày, ${issuedOn} và ${fuller[0]}.`;
  const known = fromNumber(number, vocabulary);
  const issuer = issuerOf(
    said(({ issuer: name }) => name),
    known.issuer,
    vocabulary,
  );
  const place = placeOf(
    said(({ issuer: name }) => name),
    vocabulary,
  );
  const isLocal = isLocalNumber(number, vocabulary);
  if (isLocal && place === undefined) return `${number}: bài không ghi tỉnh, thành phố nào.`;
  const type = known.type ?? said((mention) => mention.type);
  const title = said((mention) => mention.title);
  const head = {
    ...known,
    issuedOn,
    ...(issuer ? { issuer } : {}),
    ...(type ? { type } : {}),
    ...(title ? { title } : {}),
    ...(isLocal && place ? { place } : {}),
  };
  const made = newDocument(head, entries, today, {
    known: {
      term: said(({ term }) => term),
      reading: 'chua-doc',
      verification: 'unverified',
    },
    sources: citingSource(from),
  });
  if (typeof made === 'string') return made;
  const clause = oneLine(said(({ clause: words }) => words) ?? number);
  return {
    ...made,
    text: `${made.text}\n{/* VIỆC CẦN LÀM: bản nháp lập từ viện dẫn “${clause}”. Tìm bản chính thức, đối chiếu số, ngày, cơ quan, trích yếu, rồi bỏ dòng này. */}\n`,
  };
}

/** In a remark; what would end it is taken apart. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('*/', '* /')
    .replaceAll('{', '(')
    .replaceAll('}', ')');

/** The body that is named, or the only one with that mark; a name that fits none leaves it open. */
function issuerOf(
  name: string | undefined,
  byMark: string | undefined,
  { issuers }: Content['vocabulary'],
): string | undefined {
  if (name === undefined) return byMark;
  const wanted = fold(name);
  const exact = [...issuers.values()].filter((one) => fold(one.name) === wanted);
  return exact.length === 1 ? exact[0]?.id : byMark;
}

/** The province at the end of an issuer's name: Tỉnh ủy Lai Châu. */
function placeOf(name: string | undefined, { places }: Content['vocabulary']): string | undefined {
  if (name === undefined) return undefined;
  const wanted = ` ${fold(name)}`;
  return [...places.values()].find((place) => wanted.endsWith(` ${fold(place.name)}`))?.id;
}
