import { createScanner, formatNumber, parseNumber } from '../citations/index.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { readLetterhead } from '../review/letterhead.ts';
import { fold } from '../vietnamese/index.ts';

/** What the head of a document says of it; what it leaves open is left out. */
export interface DocumentHead {
  number?: string;
  issuedOn?: string;
  type?: string;
  title?: string;
  /** Id of the issuer. */
  issuer?: string;
  /** Ids of the issuers whose mark the number bears, where it is more than one's. */
  issuers?: string[];
  /** Id of the province, as it was then. */
  place?: string;
}

/**
 * Reads the head of a document as it was pasted: number, day, place, type, title, and the issuer where its mark is one
 * body's alone. Nothing is guessed: two bodies with one mark are both told.
 *
 * @param text in NFC.
 */
export function readDocumentHead(text: string, vocabulary: Vocabulary): DocumentHead {
  const names = new Map(placesOf(vocabulary));
  const head = readLetterhead(text, [...names.keys()]);
  const written = head.own && text.slice(head.own.start, head.own.end);
  const { period, issuerPlace } = head;
  const known = written === undefined ? {} : fromNumber(written, vocabulary);
  const titled = titleIn(text, vocabulary, known.type);
  const place = issuerPlace === undefined ? undefined : names.get(issuerPlace);
  return {
    ...known,
    ...titled,
    ...(period?.known === 'day' ? { issuedOn: period.from } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

/** What a number alone says. */
export function fromNumber(written: string, { citations, issuers }: Vocabulary): DocumentHead {
  const parsed = parseNumber(written.normalize('NFC').trim(), citations);
  const number = parsed ? formatNumber(parsed) : scanned(written, citations);
  if (number === undefined) return {};
  const { type: code, marks, style } = parseNumber(number, citations) ?? {};
  const types = code == null ? [] : citations.typesByCode(code);
  const own = types.filter(({ systems }) =>
    style === 'party' ? systems.includes('party') : systems.some((one) => one !== 'party'),
  );
  const [mark] = marks ?? [];
  const letters = mark?.replace(/\d+$/, '');
  const bodies = [...issuers.values()].filter((one) => letters && one.marks.includes(letters));
  return {
    number,
    ...(own.length === 1 && own[0] ? { type: own[0].name } : {}),
    ...(bodies.length === 1 && bodies[0] ? { issuer: bodies[0].id } : {}),
    ...(bodies.length > 1 ? { issuers: bodies.map(({ id }) => id) } : {}),
  };
}

const scanned = (text: string, citations: Vocabulary['citations']): string | undefined =>
  createScanner(citations).scan(text)[0]?.number ?? undefined;

/** The type stands in capitals on a line of its own, the title on the lines behind it, up to a blank one. */
function titleIn(
  text: string,
  { documentTypes }: Vocabulary,
  type: string | undefined,
): Pick<DocumentHead, 'type' | 'title'> {
  const lines = text.split('\n').map((line) => line.trim());
  const names = new Map(documentTypes.map(({ name }) => [name.toUpperCase(), name]));
  const at = lines.findIndex((line) => names.has(line));
  if (at < 0) return {};
  const name = names.get(lines[at] ?? '') ?? type;
  const rest = lines.slice(at + 1);
  const first = rest.findIndex((line) => line !== '');
  const end = rest.findIndex(
    (line, index) => index > first && (line === '' || /^[-_*]{2,}$/.test(line)),
  );
  const title = rest
    .slice(Math.max(0, first), end < 0 ? undefined : end)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  // What runs on for half a page is the body, not the title.
  return { ...(name ? { type: name } : {}), ...(title && title.length <= 400 ? { title } : {}) };
}

const placesOf = ({ places }: Vocabulary): [string, string][] =>
  [...places.values()].map(({ id, name }) => [
    fold(name)
      .replace(/[^a-z\d]+/g, ' ')
      .trim(),
    id,
  ]);
