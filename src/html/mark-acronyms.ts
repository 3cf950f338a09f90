import { Parser } from 'htmlparser2';
import { createAcronymFinder } from '../vietnamese/index.ts';
import { escapeHtml, unescapeHtml } from './escape.ts';

/** What marking needs of an acronym of the vocabulary. */
export interface MarkedAcronym {
  code: string;
  expansion: string;
  variants: readonly string[];
  /** Whether the reading was seen in a source. */
  verified: boolean;
  /** Where alone it stands: in a signature, or in numbers. */
  use?: 'the-thuc' | 'so-ky-hieu' | undefined;
}

/** How readings of an acronym are said. */
export interface ReadingWords {
  /** Several readings, of which only the context shows the one that is meant. */
  anyOf: (readings: readonly string[]) => string;
  /** A reading that was seen in no source. */
  unchecked: (reading: string) => string;
}

/** Elements whose text is not read as prose, or is explained already; so is `data-acronyms="off"`. */
const skippedTags = new Set(
  'abbr button code kbd option pre script style svg template textarea title'.split(' '),
);

/**
 * Prepares the marking of acronyms in rendered HTML: every one in a text node becomes
 * `<abbr title="expansion">`. Tags, attributes and numbers of documents stay as they are. Where
 * the words to be written out are not the title, they stand in `data-full`.
 */
export function createAcronymMarker(
  acronyms: readonly MarkedAcronym[],
  words: ReadingWords,
): (html: string) => string {
  const find = createAcronymFinder(acronyms.filter(({ use }) => use !== 'so-ky-hieu'));
  const markText = (raw: string) => {
    const { text, places } = decode(raw);
    let marked = '';
    let at = 0;
    for (const { start, end, readings } of find(text)) {
      const from = places?.[start] ?? start;
      const to = places?.[end] ?? end;
      const explained = explain(text.slice(start, end), readings, words);
      marked += raw.slice(at, from) + abbr(raw.slice(from, to), explained);
      at = to;
    }
    return marked + raw.slice(at);
  };
  // Most texts hold none: looking first spares them the parser.
  const holdsAny = (html: string) => find(html.replace(entities, characterOf)).length > 0;
  return (html) => (holdsAny(html) ? mapText(html, markText) : html);
}

function abbr(raw: string, { title, full }: Explained): string {
  const written = full === undefined ? '' : ` data-full="${escapeHtml(full)}"`;
  return `<abbr title="${escapeHtml(title)}"${written}>${raw}</abbr>`;
}

/** What an acronym's card says it means, and how it is written out where that differs. */
interface Explained {
  title: string;
  full?: string;
}

function explain(
  form: string,
  readings: readonly MarkedAcronym[],
  { anyOf, unchecked }: ReadingWords,
): Explained {
  const [first, ...others] = readings;
  if (first === undefined) return { title: form };
  if (others.length > 0) {
    // A wrong name of a body is worse than its letters.
    const title = anyOf(readings.map(({ expansion }) => expansion));
    return { title, full: `${form} (${title})` };
  }
  // A form of signing is written in letters, whatever the reader prefers.
  if (first.use === 'the-thuc') return { title: first.expansion, full: form };
  if (first.verified) return { title: first.expansion };
  return { title: unchecked(first.expansion), full: first.expansion };
}

/** HTML with `change` applied to the source text of its text nodes. */
function mapText(html: string, change: (raw: string) => string): string {
  let result = '';
  let at = 0;
  let skipped = 0;
  const open: boolean[] = [];
  const reach = (start: number, end: number) => {
    if (start < at) return;
    const text = html.slice(at, start);
    result += (skipped > 0 ? text : change(text)) + html.slice(start, end);
    at = end;
  };
  const places = {
    onopentag: (name: string, attributes: Record<string, string>) => {
      reach(parser.startIndex, parser.endIndex + 1);
      const isSkipped = skippedTags.has(name) || attributes['data-acronyms'] === 'off';
      open.push(isSkipped);
      if (isSkipped) skipped += 1;
    },
    onclosetag: (_name: string, isImplied: boolean) => {
      if (!isImplied) reach(parser.startIndex, parser.endIndex + 1);
      if (open.pop()) skipped -= 1;
    },
    oncomment: () => reach(parser.startIndex, parser.endIndex + 1),
    onprocessinginstruction: () => reach(parser.startIndex, parser.endIndex + 1),
  };
  // Nothing that stands in an attribute is read but a name of ours: its entities may stay.
  const parser: Parser = new Parser(places, { decodeEntities: false });
  parser.end(html);
  reach(html.length, html.length);
  return result;
}

const entities = /&(?:#\d+|#x[\da-f]+|[a-z\d]+);/gi;

/** The character an entity shows; one beyond the plain escapes parts words, as `&nbsp;` does. */
function characterOf(entity: string): string {
  const shown = unescapeHtml(entity);
  return shown === entity ? ' ' : shown;
}

/**
 * Text of a text node as a reader sees it; `places` says where each of its characters begins in the
 * source, when that is not the same place.
 */
function decode(raw: string): { text: string; places?: number[] } {
  if (!raw.includes('&')) return { text: raw };
  let text = '';
  const places: number[] = [];
  const copy = (until: number, from: number) => {
    text += raw.slice(from, until);
    for (let at = from; at < until; at += 1) places.push(at);
  };
  let at = 0;
  for (const { 0: entity, index } of raw.matchAll(entities)) {
    copy(index, at);
    const character = characterOf(entity);
    text += character;
    places.push(...Array<number>(character.length).fill(index));
    at = index + entity.length;
  }
  copy(raw.length, at);
  places.push(raw.length);
  return { text, places };
}
