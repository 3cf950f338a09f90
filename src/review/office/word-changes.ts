import type { TextEdit } from '../edits.ts';
import type { Piece, RawText } from './raw-text.ts';
import { unitPlaces } from './unit-places.ts';
import { applySplices, editedPieces, type Splice } from './write-edits.ts';
import { escapeXml } from './xml.ts';

/** Who makes a change, and when. */
export interface Author {
  name: string;
  /** `2026-11-30T00:00:00Z` */
  on: string;
}

/** A place between two words of a piece at which something stands that is no text. */
export interface Mark {
  /** Offset in the text of the part. */
  at: number;
  xml: string;
}

interface Change {
  /** Offsets within the piece. */
  start: number;
  end: number;
  put: string;
  mark?: string;
}

/** Writes edits as changes that can be accepted or refused, `w:del` and `w:ins`. */
export function writeTracked(
  xml: string,
  text: RawText,
  edits: readonly TextEdit[],
  author: Author,
  prefix: string,
): string {
  const writer = new RunWriter(xml, prefix, author);
  return applySplices(
    xml,
    editedPieces(text, edits).map(({ piece, edits: own }) => writer.rewrite(piece, own)),
  );
}

/** Puts marks between words: a run is parted, and both halves keep its look. */
export function writeMarks(
  xml: string,
  { pieces }: RawText,
  marks: readonly Mark[],
  prefix: string,
): string {
  const writer = new RunWriter(xml, prefix);
  const byPiece = Map.groupBy(marks, ({ at }) =>
    pieces.find(({ kind, start, end }) => kind === 'text' && start <= at && at <= end),
  );
  return applySplices(
    xml,
    [...byPiece].flatMap(([piece, own]) =>
      piece === undefined
        ? []
        : [
            writer.rewrite(
              piece,
              own.map(({ at, xml: mark }) => ({
                start: at - piece.start,
                end: at - piece.start,
                put: '',
                mark,
              })),
            ),
          ],
    ),
  );
}

/** Rewrites a piece of a run by ending the run and beginning it again around what is new. */
class RunWriter {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #author: Author | undefined;
  #id: number;

  constructor(xml: string, prefix: string, author?: Author) {
    this.#xml = xml;
    this.#prefix = prefix === '' ? '' : `${prefix}:`;
    this.#author = author;
    const ids = [...xml.matchAll(/\bid="(\d{1,9})"/g)].map(([, id]) => Number(id));
    this.#id = ids.reduce((most, id) => Math.max(most, id), 0);
  }

  rewrite(piece: Piece, changes: readonly Change[]): Splice {
    const { element, run, xmlStart, xmlEnd } = piece;
    const look = run ? this.#xml.slice(run.lookStart, run.lookEnd) : '';
    const again = `${this.#tag('r')}${look}`;
    if (piece.kind === 'sign' || element === undefined) {
      const sign = this.#xml.slice(xmlStart, xmlEnd);
      const gone = this.#wrap('del', `${again}${sign}${this.#end('r')}`);
      return { start: xmlStart, end: xmlEnd, xml: `${this.#end('r')}${gone}${again}` };
    }
    const places = unitPlaces(this.#xml, piece);
    const slice = (from: number, to: number) => this.#xml.slice(places[from], places[to]);
    const length = places.length - 1;
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, put, mark } of changes) {
      parts.push(this.#words('t', slice(at, start)), this.#end('r'));
      if (end > start) {
        const gone = this.#words('delText', slice(start, end));
        parts.push(this.#wrap('del', `${again}${gone}${this.#end('r')}`));
      }
      if (put !== '')
        parts.push(this.#inserted(piece, `${again}${this.#words('t', escapeXml(put))}`));
      parts.push(mark ?? '', again);
      at = end;
    }
    parts.push(this.#words('t', slice(at, length)));
    return { start: element.start, end: element.end, xml: parts.join('') };
  }

  /** Words put into the insertion of someone else part it: whose they are stays clear. */
  #inserted({ run }: Piece, words: string): string {
    const added = this.#wrap('ins', `${words}${this.#end('r')}`);
    const other = run?.insertion;
    if (other === undefined) return added;
    const tag = this.#xml.slice(other.start, other.end);
    return `${this.#end('ins')}${added}${tag}`;
  }

  #wrap(name: 'ins' | 'del', content: string): string {
    this.#id += 1;
    const { name: author, on } = this.#author ?? { name: '', on: '' };
    const p = this.#prefix;
    const by = `${p}id="${this.#id}" ${p}author="${attribute(author)}" ${p}date="${on}"`;
    return `<${p}${name} ${by}>${content}${this.#end(name)}`;
  }

  #words(name: 't' | 'delText', content: string): string {
    if (content === '') return '';
    return `<${this.#prefix}${name} xml:space="preserve">${content}${this.#end(name)}`;
  }

  #tag = (name: string): string => `<${this.#prefix}${name}>`;
  #end = (name: string): string => `</${this.#prefix}${name}>`;
}

/** Text as the value of an attribute. */
export const attribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;');
