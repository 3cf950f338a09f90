import { hasMark } from '../../src/body/source-marks.ts';
import { statesFigure } from '../../src/checks/figures.ts';
import { createScanner, resolveAll } from '../../src/citations/index.ts';
import type { DocumentHead } from '../../src/editing/document-head.ts';
import { notesAsSources, withoutNoteSigns } from '../../src/editing/note-signs.ts';
import { readText } from '../../src/editing/read-word.ts';
import { bodyOfText } from '../../src/editing/word-body.ts';
import type { Kind } from '../../src/entries/kinds.ts';
import type { Content } from '../../src/entries/read-content.ts';
import type { Library } from '../../src/library/library.ts';
import { personsIn } from '../../src/models/persons.ts';
import { type More, type NewEntry, newDocument, newPractice } from '../drafting/new-entry.ts';
import { articleLines } from './article-lines.ts';
import type { Source } from './read-source.ts';
import { noteSource, ownSource, type Told } from './source-lines.ts';

/** A longer body is refused by the check; what it says belongs into fields. */
const mostLetters = 90_000;

/** A text as far as it says what it is. */
export interface ReadDraft {
  kind: Kind;
  head: DocumentHead;
  signer: string | undefined;
  title: string;
  /** MDX; marks of notes are those of the sources that follow the first. */
  body: string;
  notes: readonly string[];
  /** Whom lines that were cut name as its writer. */
  credits: readonly string[];
  /** The whole text, in NFC and without marks of notes. */
  whole: string;
  /** What the text is as a source. */
  told: Told;
}

/** @param kind what it is to become; left out, a text with a number of its own is a document, all else a report. */
export function readDraft(
  source: Extract<Source, { kind: 'text' }>,
  kind: Kind | undefined,
  vocabulary: Content['vocabulary'],
): ReadDraft {
  const text = source.lines.join('\n').normalize('NFC');
  const read = readText(text, vocabulary);
  const { head, signer } = read;
  const isDocument = head.number !== undefined && head.type !== undefined;
  const own = kind ?? (isDocument ? 'document' : 'report');
  const article = articleLines(source.lines, source.title);
  const title = own === 'document' ? (head.title ?? '') : withoutNoteSigns(article.title);
  const { body, sources: notes } = notesAsSources(
    own === 'document' ? read.body : bodyOfText(article.lines.join('\n'), undefined).body,
    source.notes ?? [],
    2,
  );
  const { publisher, day, url } = source;
  const name =
    own === 'document' ? [head.type, head.number, title].filter(Boolean).join(' ') : title;
  const told = { title: name, publisher, day: day ?? head.issuedOn, url };
  const credits = own === 'document' ? [] : article.credits;
  return {
    kind: own,
    head,
    signer,
    title,
    body,
    notes,
    credits,
    whole: withoutNoteSigns(text),
    told,
  };
}

/**
 * A draft of a text: what its letterhead or its page says is filled in, the rest is left open under a remark of what it asks for.
 *
 * @returns a sentence where it can be none.
 */
export function draftOfText(
  { kind, head, signer, title, body, notes, credits, whole, told }: ReadDraft,
  { entries, unread, vocabulary }: Content,
  library: Pick<Library, 'registry'>,
  today: string,
): NewEntry | string {
  const isLong = body.length > mostLetters;
  const kept = isLong ? [] : notes;
  const own = ownSource({ ...told, title, day: kind === 'document' ? undefined : told.day });
  const more: More = { sources: [own, ...kept.map(noteSource)].join('\n') };
  const made =
    kind === 'document'
      ? newDocument(head, entries, today, {
          ...more,
          known: {
            signer,
            relations: groundsIn(whole, vocabulary, library),
            verification: 'unverified',
          },
        })
      : newPractice(kind, title, entries, today, {
          ...more,
          known: { verification: 'unverified' },
        });
  if (typeof made === 'string') return made;
  // Drafts that still have gaps cannot be read, and are there all the same.
  if (unread.has(`${made.kind}/${made.id}`))
    return `Đã có tệp ${made.file}. Không ghi đè: sửa tệp ấy.`;
  const names = [...new Set(personsIn(body).map(({ written }) => written))];
  return {
    ...made,
    text: isLong ? made.text : `${made.text}\n${todo(names)}${withMarks(body)}\n`,
    notes: [
      ...made.notes,
      ...names.map((name) => `Có thể là tên người: “${name}”. Thay bằng chức danh, hoặc bỏ.`),
      ...credits.map(
        (name) =>
          `Đã bỏ dòng ghi người viết, nơi đăng: “${name}”. Xem lại nếu là tên người: thư viện không nêu.`,
      ),
      ...(kept.length > 0
        ? [
            `${kept.length} chú thích của tệp thành nguồn thứ 2 đến thứ ${kept.length + 1}. Chú thích nào chỉ giải thích thì đưa vào bài, bỏ nguồn ấy.`,
          ]
        : []),
      ...(isLong
        ? ['Toàn văn quá dài cho một bài nên không chép vào: tóm lược vào các trường.']
        : []),
    ],
  };
}

/** Lines that begin with "Căn cứ" name what the document rests on; only what means one document becomes a relation. */
function groundsIn(
  text: string,
  { citations }: Content['vocabulary'],
  { registry }: Pick<Library, 'registry'>,
): { kind: 'can-cu'; target: string }[] | undefined {
  const scanner = createScanner(citations);
  const grounds = text.split('\n').filter((line) => /^\s*(?:-\s*)?Căn cứ\s/u.test(line));
  const ids = grounds.flatMap((line) =>
    resolveAll(scanner.scan(line), registry, {}).flatMap((found) =>
      found.kind === 'one' ? [found.id] : [],
    ),
  );
  const all = [...new Set(ids)].map((target) => ({ kind: 'can-cu' as const, target }));
  return all.length > 0 ? all : undefined;
}

/** A remark for the editor alone; what would end it is taken apart. */
const todo = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `{/* VIỆC CẦN LÀM: xem lại tên riêng: ${names.join(', ').replaceAll('*/', '* /')} */}\n\n`;

/** Items that state a figure name the source they stand in: the text itself. */
const withMarks = (body: string): string =>
  body.replace(/^- .+$/gm, (item) =>
    statesFigure(item) && !hasMark(item) ? `${item.trimEnd()}[^1]` : item,
  );
