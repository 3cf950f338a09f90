import { type Piece, type RawText, RawTextBuilder } from './raw-text.ts';
import type { ReadReport } from './read-report.ts';
import { TableWalk } from './table-walk.ts';
import { unitPlaces } from './unit-places.ts';
import { attributeOf, decodeXml, type Tag, walkXml, type XmlHandler } from './xml.ts';

/** What is kept but not shown as running text: what was struck out, notes in the margin, the rest of a field. */
const UNSEEN = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:ruby-text',
  'office:forms',
  'svg:title',
  'svg:desc',
]);
const PARAGRAPHS = new Set(['text:p', 'text:h']);
/** What may stand in a paragraph without making its words anything but running text. */
const RUNNING = new Set(['text:span', 'text:a', 'text:ruby', 'text:ruby-base', 'text:meta']);
/** What stands in a paragraph and holds no words. */
const SILENT =
  /^text:(?:soft-page-break|bookmark(?:-start|-end)?|reference-mark-(?:start|end)|toc-mark.*|alphabetical-index-mark.*)$/;
const CHANGES = new Set(['text:change', 'text:change-start', 'text:change-end']);
const NAMES = {
  table: 'table:table',
  row: 'table:table-row',
  cells: ['table:table-cell', 'table:covered-table-cell'],
};

/**
 * Reads the text of a part of an OpenDocument file, with where each word stands in the XML and what no
 * edit may cross.
 *
 * @throws XmlError
 */
export function readOdtPart(xml: string, report: ReadReport): RawText {
  const reader = new OdtReader(xml, report);
  walkXml(xml, reader);
  return reader.finish();
}

class OdtReader implements XmlHandler {
  readonly #xml: string;
  readonly #report: ReadReport;
  readonly #text = new RawTextBuilder();
  readonly #tables: TableWalk;
  #unseen = 0;
  /** Paragraphs that are open: a frame in one holds others. */
  readonly #paragraphs: { afterSpace: boolean; hasText: boolean }[] = [];
  /** Fields that are open, each with where its words begin. */
  readonly #fields: number[] = [];

  constructor(xml: string, report: ReadReport) {
    this.#xml = xml;
    this.#report = report;
    this.#tables = new TableWalk(report, NAMES);
  }

  finish(): RawText {
    return this.#text.finish();
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (UNSEEN.has(name)) this.#unseen += 1;
    if (this.#unseen > 0) {
      if (name === 'text:changed-region') this.#report.changes += 1;
      return;
    }
    this.#tables.open(name, this.#text.length);
    const paragraph = this.#paragraphs.at(-1);
    if (PARAGRAPHS.has(name)) this.#paragraphs.push({ afterSpace: true, hasText: false });
    else if (name === 'text:note') {
      this.#report.notes += 1;
      this.#text.note(String(this.#report.notes), 'mark');
    } else if (name === 'text:note-body') {
      this.#text.aside();
      this.#text.note(String(this.#report.notes), 'text');
    } else if (name === 'draw:text-box') {
      this.#report.textBoxes += 1;
      this.#text.aside();
    } else if (name === 'draw:image' || name === 'draw:object') this.#report.pictures += 1;
    else if (name === 'text:hidden-text') this.#report.hidden += 1;
    else if (paragraph) this.#openInParagraph(tag, paragraph);
  }

  text(start: number, end: number): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#unseen > 0 || paragraph === undefined) return;
    const folds = paragraph.afterSpace ? 'after-space' : 'yes';
    const piece: Omit<Piece, 'start' | 'end'> = {
      kind: 'text',
      xmlStart: start,
      xmlEnd: end,
      element: undefined,
      run: undefined,
      folds,
    };
    const content = foldedText(this.#xml, piece);
    if (content === '') return;
    paragraph.afterSpace = content.endsWith(' ');
    if (content.trim() !== '') paragraph.hasText = true;
    this.#text.add(content, piece);
  }

  close(name: string): void {
    if (UNSEEN.has(name)) {
      this.#unseen -= 1;
      return;
    }
    if (this.#unseen > 0) return;
    if (PARAGRAPHS.has(name)) {
      if (this.#paragraphs.pop()?.hasText) this.#report.paragraphs += 1;
      this.#text.paragraph();
    } else if (name === 'text:note-body') {
      this.#text.note(String(this.#report.notes), 'end');
      this.#text.closeAside();
    } else if (name === 'draw:text-box') this.#text.closeAside();
    else if (this.#paragraphs.length > 0 && isField(name)) {
      this.#text.bar('field', this.#fields.pop() ?? 0);
      this.#text.wall('field');
    }
    const cell = this.#tables.close(name);
    if (cell) this.#text.cell(cell);
  }

  #openInParagraph(tag: Tag, paragraph: { afterSpace: boolean; hasText: boolean }): void {
    const { name, start, end } = tag;
    const text = this.#text;
    if (name === 'text:s') {
      const count = Math.min(Number(attributeOf(tag, 'text:c') ?? 1) || 1, 1000);
      const at = { xmlStart: start, xmlEnd: end, element: undefined, run: undefined };
      text.add(' '.repeat(count), { kind: 'sign', ...at, folds: 'no' });
      paragraph.afterSpace = false;
    } else if (name === 'text:tab') {
      text.wall('tab', '\t');
      paragraph.afterSpace = true;
    } else if (name === 'text:line-break') {
      text.wall('break', '\n');
      paragraph.afterSpace = true;
    } else if (CHANGES.has(name)) text.wall('change');
    else if (name.startsWith('draw:')) text.wall('object');
    else if (isField(name)) {
      text.wall('field');
      this.#fields.push(text.length);
    }
  }
}

/** Anything else with words in it: a page number, a date, a reference that is made anew. */
const isField = (name: string): boolean =>
  /^(?:text|presentation):/.test(name) &&
  !RUNNING.has(name) &&
  !SILENT.test(name) &&
  !CHANGES.has(name) &&
  !/^text:(?:s|tab|line-break|note|note-body|list.*|section)$/.test(name);

function foldedText(xml: string, piece: Omit<Piece, 'start' | 'end'>): string {
  const slice = xml.slice(piece.xmlStart, piece.xmlEnd);
  if (!/[ \t\r\n&]/.test(slice)) return slice;
  const folded = decodeXml(slice).replace(/[ \t\r\n]+/g, ' ');
  const content = piece.folds === 'after-space' ? folded.replace(/^ /, '') : folded;
  // Whatever is read here has to be found again when it is written.
  return content.slice(0, unitPlaces(xml, { ...piece, start: 0, end: 0 }).length - 1);
}
