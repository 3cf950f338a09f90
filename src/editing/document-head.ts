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
  const { period } = head;
  const known = written === undefined ? {} : fromNumber(written, vocabulary);
  const titled = titleIn(text, vocabulary, known.type);
  // The place before the day is where a local body sits; of any other it says nothing.
  const isLocal = known.number !== undefined && isLocalNumber(known.number, vocabulary);
  const placeName = head.issuerPlace ?? (isLocal ? plain(head.place ?? '') : undefined);
  const place = placeName === undefined ? undefined : names.get(placeName);
  return {
    ...known,
    ...titled,
    ...(period?.known === 'day' ? { issuedOn: period.from } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

/** Reach of marks that every place has. */
const localScopes: ReadonlySet<string> = new Set(['province', 'district', 'local']);

/** Whether a number means nothing without its place: other places have its mark too. */
export function isLocalNumber(number: string, { issuerMarks }: Vocabulary): boolean {
  const letters = /[^/-]+$/.exec(number)?.[0];
  return issuerMarks.some(
    ({ code, scope }) => code === letters && scope !== undefined && localScopes.has(scope),
  );
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

const longestTitle = 400;
const RULE = /^[-_*]{2,}$/;
const titleOf = (lines: readonly string[]): string => lines.join(' ').replace(/\s+/g, ' ').trim();
/** Where no line is left blank, the title ends where a body begins. */
const BODY_BEGINS =
  /^(?:Căn cứ|Thực hiện|Thi hành|Triển khai|Theo đề nghị|Nhằm|Để|Kính gửi|Trong những năm|Ngày \d|[IVX]+\s*[.-]|\d+\s*[.)]|Điều\s+\d|Chương\s|Phần\s|QUYẾT ĐỊNH\s*:|BAN |ỦY BAN )/u;

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
  const begun = rest.slice(Math.max(0, first));
  const blank = begun.findIndex((line, index) => index > 0 && (line === '' || RULE.test(line)));
  const hasBody = begun.slice(1, Math.max(1, blank)).some((line) => BODY_BEGINS.test(line));
  const goesOn = begun.findIndex(
    (line, index) =>
      index > 0 && (BODY_BEGINS.test(line) || !/^(?:\p{Ll}|[\p{Lu}\s,]+$)/u.test(line)),
  );
  const whole = titleOf(begun.slice(0, blank < 0 ? undefined : blank));
  // Files of Word and pages leave no line blank: only what begins small, or is all in capitals, goes on with a title.
  const title =
    blank >= 0 && !hasBody && whole.length <= longestTitle
      ? whole
      : titleOf(begun.slice(0, goesOn < 0 ? undefined : goesOn));
  // What runs on for half a page is the body, not the title.
  return {
    ...(name ? { type: name } : {}),
    ...(title && title.length <= longestTitle ? { title } : {}),
  };
}

const placesOf = ({ places }: Vocabulary): [string, string][] =>
  [...places.values()].map(({ id, name }) => [plain(name), id]);

/** Folded, words parted by one space. */
const plain = (name: string): string =>
  fold(name)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
