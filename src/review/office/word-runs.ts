import type { RawTextBuilder, Run } from './raw-text.ts';
import type { ReadReport } from './read-report.ts';
import type { WordFields } from './word-fields.ts';
import type { HiddenStyles } from './word-styles.ts';
import { isOn } from './word-styles.ts';
import { attributeOf, decodeXml, type Tag } from './xml.ts';

const BREAKS: Readonly<Record<string, ['tab' | 'break', string]>> = {
  'w:tab': ['tab', '\t'],
  'w:ptab': ['tab', '\t'],
  'w:br': ['break', '\n'],
  'w:cr': ['break', '\n'],
};
const SIGNS: Readonly<Record<string, string>> = {
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
const VALUE = '[\\w.-]+:val';
const NOTE_MARK = /^w:(foot|end)noteReference$/;

/** The id of a note, of its mark and of the note itself: foot- and endnotes count apart. */
export const noteId = (sort: string, tag: Tag): string =>
  `${sort}-${attributeOf(tag, '[\\w.-]+:id') ?? ''}`;

/** Runs of Word: their words, their look, the signs that are elements of their own. */
export class WordRuns {
  readonly #xml: string;
  readonly #report: ReadReport;
  readonly #text: RawTextBuilder;
  readonly #fields: WordFields;
  /** A run may hold a text box with runs of its own. */
  readonly #runs: (Run & { isHidden: boolean; isTold: boolean })[] = [];
  readonly #hiddenStyles: HiddenStyles;
  /** Whether the styles of the paragraphs, each within a box of the last, hide what their runs do not show. */
  readonly #hiddenParagraphs: boolean[] = [];
  /** The look is that of the mark that ends the paragraph. */
  #isOfMark = false;
  #words: { tag: Tag; from: number } | undefined;
  #isCode = false;

  constructor(
    xml: string,
    report: ReadReport,
    text: RawTextBuilder,
    fields: WordFields,
    hiddenStyles: HiddenStyles,
  ) {
    this.#hiddenStyles = hiddenStyles;
    this.#xml = xml;
    this.#report = report;
    this.#text = text;
    this.#fields = fields;
  }

  get #run() {
    return this.#runs.at(-1);
  }

  open({ end }: Tag, insertion: Run['insertion']): void {
    const isHidden = this.#hiddenParagraphs.at(-1) ?? false;
    this.#runs.push({ lookStart: end, lookEnd: end, insertion, isHidden, isTold: false });
  }

  close(): void {
    this.#runs.pop();
  }

  /** An element right in a run. */
  openInside(tag: Tag, name: string): void {
    const run = this.#run;
    if (run === undefined) return;
    if (name === 'w:rPr') run.lookStart = tag.start;
    if (name === 'w:lastRenderedPageBreak') this.#report.pages += 1;
    if (name === 'w:fldChar') this.#fields.sign(attributeOf(tag, '[\\w.-]+:fldCharType'));
    if (name === 'w:instrText') this.#isCode = true;
    const mark = NOTE_MARK.exec(name)?.[1];
    if (mark) this.#text.note(noteId(mark, tag), 'mark');
    if (run.isHidden) {
      if (name !== 'w:rPr') this.#tell(run);
      return;
    }
    if (name === 'w:t') this.#words = { tag, from: tag.end };
    const stop = BREAKS[name];
    if (stop) this.#text.wall(...stop);
    const sign = SIGNS[name];
    if (sign !== undefined) {
      const at = { xmlStart: tag.start, xmlEnd: tag.end, element: undefined };
      this.#text.add(sign, { kind: 'sign', ...at, run, folds: 'no' });
    }
  }

  /** Text between tags: the code of a field, where it is one. */
  code(start: number, end: number): void {
    if (this.#isCode) this.#fields.code(decodeXml(this.#xml.slice(start, end)));
  }

  closeCode(): void {
    this.#isCode = false;
  }

  closeLook(start: number, end: number): void {
    const run = this.#run;
    if (run && run.lookStart < start) run.lookEnd = end;
  }

  /** The end of words; gives whether there is anything to read in them. */
  closeWords(start: number, end: number): boolean {
    const words = this.#words;
    const run = this.#run;
    this.#words = undefined;
    if (words === undefined || run === undefined) return false;
    const content = decodeXml(this.#xml.slice(words.from, start));
    if (content === '') return false;
    const element = { start: words.tag.start, tagEnd: words.tag.end - 1, end };
    const at = { xmlStart: words.from, xmlEnd: start, element };
    this.#text.add(content, { kind: 'text', ...at, run, folds: 'no' });
    return content.trim() !== '';
  }

  /** The look hides the run, or shows what its style hides. */
  hide(tag: Tag): void {
    const run = this.#run;
    if (run && !this.#isOfMark) run.isHidden = isOn(tag);
  }

  /** The run is in a style of its own. */
  style(tag: Tag): void {
    const run = this.#run;
    if (run && !this.#isOfMark && this.#isHidden(tag)) run.isHidden = true;
  }

  openParagraph(): void {
    this.#hiddenParagraphs.push(false);
  }

  closeParagraph(): void {
    this.#hiddenParagraphs.pop();
  }

  /** The look of a paragraph begins or ends. */
  paragraphLook(isOpen: boolean): void {
    this.#isOfMark = isOpen;
  }

  paragraphStyle(tag: Tag): void {
    if (this.#isHidden(tag)) this.#hiddenParagraphs.splice(-1, 1, true);
  }

  #isHidden = (tag: Tag): boolean => this.#hiddenStyles.has(attributeOf(tag, VALUE) ?? '');

  /** What is hidden is counted once, and no edit crosses it. */
  #tell(run: { isTold: boolean }): void {
    if (run.isTold) return;
    run.isTold = true;
    this.#report.hidden += 1;
    this.#text.wall('object');
  }
}
