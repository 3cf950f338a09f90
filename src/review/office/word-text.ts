import { type RawText, RawTextBuilder, type Run } from './raw-text.ts';
import type { ReadReport } from './read-report.ts';
import { TableWalk } from './table-walk.ts';
import { WordFields } from './word-fields.ts';
import { wordNames } from './word-names.ts';
import { noteId, WordRuns } from './word-runs.ts';
import { type HiddenStyles, noStyles } from './word-styles.ts';
import { attributeOf, type Tag, walkXml, type XmlHandler } from './xml.ts';

/** What Word keeps but does not show as words: what was struck out, the older twin of a drawing, formulas. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'm:oMath']);
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'w:sym', 'w:ruby', 'm:oMath']);
const PICTURES = new Set(['a:blip', 'v:imagedata', 'c:chart', 'm:oMath']);
const VALUE = '[\\w.-]+:val';

/**
 * Reads the text of a part of a .docx file as a reader of the paper sees it, with where each word
 * stands in the XML and what no edit may cross. `hidden` are the styles that hide their text.
 *
 * @throws XmlError
 */
export function readWordPart(
  xml: string,
  report: ReadReport,
  hidden: HiddenStyles = noStyles,
): RawText {
  const reader = new WordReader(xml, report, hidden);
  walkXml(xml, reader);
  return reader.finish();
}

class WordReader implements XmlHandler {
  readonly #report: ReadReport;
  readonly #text = new RawTextBuilder();
  readonly #tables: TableWalk;
  readonly #fields = new WordFields(this.#text);
  readonly #controls: { from: number; isLocked: boolean }[] = [];
  #nameOf: ((name: string) => string) | undefined;
  /** How deep in what is not shown. */
  #unseen = 0;
  readonly #runs: WordRuns;
  #insertion: Run['insertion'];
  #hasText = false;
  #note = '';

  constructor(xml: string, report: ReadReport, hidden: HiddenStyles) {
    this.#report = report;
    this.#tables = new TableWalk(report);
    this.#runs = new WordRuns(xml, report, this.#text, this.#fields, hidden);
  }

  finish(): RawText {
    return this.#text.finish();
  }

  open(tag: Tag): void {
    this.#nameOf ??= wordNames(tag);
    const name = this.#nameOf(tag.name);
    if (this.#unseen === 0) this.#openShown(tag, name, this.#nameOf(tag.parent));
    if (UNSEEN.has(name)) this.#unseen += 1;
  }

  text(start: number, end: number): void {
    if (this.#unseen === 0) this.#runs.code(start, end);
  }

  close(full: string, start: number, end: number): void {
    const name = this.#nameOf?.(full) ?? full;
    if (UNSEEN.has(name)) this.#unseen -= 1;
    if (this.#unseen === 0) this.#closeShown(name, start, end);
  }

  #openShown(tag: Tag, name: string, parent: string): void {
    const text = this.#text;
    const report = this.#report;
    if (OBJECTS.has(name)) text.wall('object');
    if (PICTURES.has(name)) report.pictures += 1;
    this.#tables.open(name, text.length);
    if (parent === 'w:r') this.#runs.openInside(tag, name);
    switch (name) {
      case 'w:r':
        this.#runs.open(tag, parent === 'w:ins' ? this.#insertion : undefined);
        break;
      case 'w:vanish':
        if (parent === 'w:rPr') this.#runs.hide(tag);
        break;
      case 'w:rStyle':
        if (parent === 'w:rPr') this.#runs.style(tag);
        break;
      case 'w:p':
        this.#runs.openParagraph();
        break;
      case 'w:pPr':
        this.#runs.paragraphLook(!tag.isEmpty);
        break;
      case 'w:pStyle':
        if (parent === 'w:pPr') this.#runs.paragraphStyle(tag);
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#note = noteId(name.slice(2, -4), tag);
        text.note(this.#note, 'text');
        break;
      case 'w:fldSimple':
        this.#fields.simple(attributeOf(tag, '[\\w.-]+:instr') ?? '');
        break;
      case 'w:txbxContent':
        report.textBoxes += 1;
        text.aside();
        break;
      case 'w:sdt':
        this.#controls.push({ from: 0, isLocked: false });
        break;
      case 'w:sdtContent':
        text.wall('control');
        this.#control((control) => {
          control.from = text.length;
        });
        break;
      case 'w:lock':
      case 'w:dataBinding':
        if (parent === 'w:sdtPr' && keepsWords(tag, name)) {
          this.#control((control) => {
            control.isLocked = true;
          });
        }
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        text.wall('change');
        report.changes += 1;
        this.#insertion = { start: tag.start, end: tag.end };
        break;
    }
  }

  #closeShown(name: string, start: number, end: number): void {
    const text = this.#text;
    switch (name) {
      case 'w:t':
        if (this.#runs.closeWords(start, end)) this.#hasText = true;
        break;
      case 'w:rPr':
        this.#runs.closeLook(start, end);
        break;
      case 'w:r':
        this.#runs.close();
        break;
      case 'w:instrText':
        this.#runs.closeCode();
        break;
      case 'w:pPr':
        this.#runs.paragraphLook(false);
        break;
      case 'w:p':
        this.#runs.closeParagraph();
        if (this.#hasText) this.#report.paragraphs += 1;
        this.#hasText = false;
        text.paragraph();
        break;
      case 'w:footnote':
      case 'w:endnote':
        text.note(this.#note, 'end');
        break;
      case 'w:txbxContent':
        text.closeAside();
        break;
      case 'w:fldSimple':
        this.#fields.close();
        break;
      case 'w:sdtContent':
        this.#control(({ isLocked, from }) => {
          if (isLocked) text.bar('control', from);
        });
        text.wall('control');
        break;
      case 'w:sdt':
        this.#controls.pop();
        break;
      case 'w:ins':
      case 'w:moveTo':
        text.wall('change');
        break;
    }
    const cell = this.#tables.close(name);
    if (cell) text.cell(cell);
  }

  #control(change: (control: { from: number; isLocked: boolean }) => void): void {
    const control = this.#controls.at(-1);
    if (control) change(control);
  }
}

/** Whether a control keeps its words from being changed, or takes them from elsewhere. */
const keepsWords = (tag: Tag, name: string): boolean =>
  name === 'w:dataBinding' || /contentLocked$/i.test(attributeOf(tag, VALUE) ?? '');
