import type { PlainBlock } from '../body/plain.ts';
import { withoutMarks } from '../body/source-marks.ts';
import {
  type CitationContext,
  createScanner,
  type Mention,
  type Registry,
  type Resolution,
  resolveAll,
  type Scanner,
} from '../citations/index.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type Notes, noNotes } from '../entries/notes/notes.ts';
import { bodyTexts, frontmatterTexts, sentencesOf } from '../entries/texts.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';

/** A mention of a document in an entry's text, with what it resolves to. */
export interface FoundMention {
  entry: AnyEntry;
  mention: Mention;
  resolution: Resolution;
  /** The sentence it stands in, without source marks. */
  sentence: string;
  /** Field of the frontmatter it stands in; empty for the body. */
  field: readonly PropertyKey[];
  /** The block of the body that it stands in, without its text. */
  block?: Omit<PlainBlock, 'text'>;
}

/** What an entry's own text says, whatever the library holds. */
type OwnMention = Omit<FoundMention, 'entry' | 'resolution'>;

/**
 * Where an entry speaks and what it is about: decides which province's 02-HD/TU and which of four
 * 25-NQ/TW is meant. No day is given: the text is the library's own, and tells of an old document
 * what became of it. Documents that point here are not counted as what the entry is about.
 */
export function contextOf(entry: AnyEntry): CitationContext {
  const related = namedDocuments(entry);
  if (entry.kind === 'session') return { related };
  const { place } = entry.data;
  return {
    related,
    ...(place === undefined ? {} : { place }),
    ...(entry.kind === 'document' ? { self: entry.id } : {}),
  };
}

function namedDocuments(entry: AnyEntry): string[] {
  if (entry.kind === 'session') return entry.data.documents;
  if (entry.kind !== 'document') {
    return entry.data.implements.filter((named) => typeof named === 'string');
  }
  return entry.data.relations.flatMap(({ target }) => (target === undefined ? [] : [target]));
}

/** All mentions in all entries, each text scanned once. Back references are left out. */
export function findMentions(
  entries: readonly AnyEntry[],
  vocabulary: Vocabulary,
  registry: Registry,
  notes: Notes = noNotes,
): FoundMention[] {
  const scanner = createScanner(vocabulary.citations);
  const found: FoundMention[] = [];
  for (const entry of entries) {
    const context = contextOf(entry);
    const own = ownMentions(entry, scanner, notes);
    const mentions = own.map(({ mention }) => mention);
    const first = resolveAll(mentions, registry, context);
    const known = first.flatMap((found) => (found.kind === 'one' ? [found.id] : []));
    // The fields of an entry are read in no order: what one of them certainly cites is known to all, as on its pages.
    const isOpen = known.length > 0 && first.some(({ kind }) => kind === 'several');
    const resolutions = isOpen ? resolveAll(mentions, registry, { ...context, known }) : first;
    for (const [index, resolution] of resolutions.entries()) {
      const mentioned = own[index];
      if (mentioned) found.push({ entry, ...mentioned, resolution });
    }
  }
  return found;
}

/** What an entry's own text mentions, or what was noted of it. */
export const ownMentions = (entry: AnyEntry, scanner: Scanner, notes: Notes): OwnMention[] =>
  notes.of(entry, 'mentions', () => scanEntry(entry, scanner));

function scanEntry(entry: AnyEntry, scanner: Scanner): OwnMention[] {
  const texts = [
    ...frontmatterTexts(entry).map((found) => ({ ...found, text: withoutMarks(found.text) })),
    ...bodyTexts(entry),
  ];
  return texts.flatMap(({ field, text, block }) => {
    const sentence = sentencesOf(text);
    return scanner
      .scan(text)
      .filter((mention) => mention.kind !== 'back')
      .map((mention) => ({
        mention,
        field,
        sentence: sentence(mention.start),
        ...(block ? { block: withoutText(block) } : {}),
      }));
  });
}

const withoutText = ({ text: _, ...block }: PlainBlock): Omit<PlainBlock, 'text'> => block;

/** An entry that cites a document, with the first sentence that does and how often it does. */
export interface CitedBy {
  entry: AnyEntry;
  sentence: string;
  times: number;
}

/** Cited-by lists by document id; an entry is listed once, and never under itself. */
export function indexCitedBy(mentions: readonly FoundMention[]): Map<string, CitedBy[]> {
  const index = new Map<string, Map<AnyEntry, CitedBy>>();
  for (const { entry, resolution, sentence } of mentions) {
    if (resolution.kind !== 'one' || resolution.id === entry.id) continue;
    const list = index.get(resolution.id) ?? new Map<AnyEntry, CitedBy>();
    index.set(resolution.id, list);
    const seen = list.get(entry);
    if (seen) seen.times += 1;
    else list.set(entry, { entry, sentence, times: 1 });
  }
  return new Map([...index].map(([id, list]) => [id, [...list.values()]]));
}
