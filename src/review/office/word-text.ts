import { type RawText, RawTextBuilder, type Run } from './raw-text.ts';
import type { ReadReport } from './read-report.ts';
import { TableWalk } from './table-walk.ts';
import { WordFields } from './word-fields.ts';
import { wordNames } from './word-names.ts';
import { attributeOf, decodeXml, type Tag, type XmlHandler, walkXml } from './xml.ts';

/** What Word keeps but does not show as words: what was struck out, the older twin of a drawing, formulas. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'm:oMath']);
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
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'w:sym', 'w:ruby', 'm:oMath']);
const PICTURES = new Set(['a:blip', 'v:imagedata', 'c:chart', 'm:oMath']);
const OFF = /^(?:0|false|off)$/;
const VALUE = '[\\w.-]+:val';

/**
 * Reads the text of a part of a .docx file as a reader of the paper sees it, with where each word
 * stands in the XML and what no edit may cross.
 *
 * @throws XmlError
 */
export function readWordPart(xml: string, report: ReadReport): RawText {
  const reader = new WordReader(xml, report);
  walkXml(xml, reader);
  return reader.finish();
}

class WordReader implements XmlHandler {
  readonly #xml: string;
  readonly #report: ReadReport;
  readonly #text = new RawTextBuilder();
  readonly #tables: TableWalk;
  readonly #fields = new WordFields(this.#text);
  readonly #controls: { from: number; isLocked: boolean }[] = [];
  #nameOf: ((name: string) => string) | undefined;
  /** How deep in what is not shown. */
  #unseen = 0;
  /** A run may hold a text box with runs of its own. */
  readonly #runs: (Run & { isHidden: boolean })[] = [];
  #insertion: Run['insertion'];
  #words: { tag: Tag; from: number } | undefined;
  #isCode = false;
  #hasText = false;

  constructor(xml: string, report: ReadReport) {
    this.#xml = xml;
    this.#report = report;
    this.#tables = new TableWalk(report);
  }

  get #run() {
    return this.#runs.at(-1);
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
    if (this.#isCode && this.#unseen === 0) {
      this.#fields.code(decodeXml(this.#xml.slice(start, end)));
    }
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
    if (parent === 'w:r') this.#openInRun(tag, name);
    switch (name) {
      case 'w:r':
        this.#runs.push({
          lookStart: tag.end,
          lookEnd: tag.end,
          insertion: parent === 'w:ins' ? this.#insertion : undefined,
          isHidden: false,
        });
        break;
      case 'w:vanish':
        if (parent === 'w:rPr' && this.#run) this.#hide(tag);
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

  #openInRun(tag: Tag, name: string): void {
    const run = this.#run;
    if (run === undefined) return;
    if (name === 'w:rPr') run.lookStart = tag.start;
    if (name === 'w:lastRenderedPageBreak') this.#report.pages += 1;
    if (name === 'w:fldChar') this.#fields.sign(attributeOf(tag, '[\\w.-]+:fldCharType'));
    if (name === 'w:instrText') this.#isCode = true;
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#text.wall('note');
    if (run.isHidden) return;
    if (name === 'w:t') this.#words = { tag, from: tag.end };
    const stop = BREAKS[name];
    if (stop) this.#text.wall(...stop);
    const sign = SIGNS[name];
    if (sign !== undefined) {
      const at = { xmlStart: tag.start, xmlEnd: tag.end, element: undefined };
      this.#text.add(sign, { kind: 'sign', ...at, run, folds: 'no' });
    }
  }

  #closeShown(name: string, start: number, end: number): void {
    const text = this.#text;
    switch (name) {
      case 'w:t':
        this.#closeWords(start, end);
        break;
      case 'w:rPr':
        this.#closeLook(start, end);
        break;
      case 'w:r':
        this.#runs.pop();
        break;
      case 'w:instrText':
        this.#isCode = false;
        break;
      case 'w:p':
        if (this.#hasText) this.#report.paragraphs += 1;
        this.#hasText = false;
        text.paragraph();
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

  #closeLook(start: number, end: number): void {
    const run = this.#run;
    if (run && run.lookStart < start) run.lookEnd = end;
  }

  #closeWords(start: number, end: number): void {
    const words = this.#words;
    const run = this.#run;
    this.#words = undefined;
    if (words === undefined || run === undefined) return;
    const content = decodeXml(this.#xml.slice(words.from, start));
    if (content === '') return;
    if (content.trim() !== '') this.#hasText = true;
    const element = { start: words.tag.start, tagEnd: words.tag.end - 1, end };
    const at = { xmlStart: words.from, xmlEnd: start, element };
    this.#text.add(content, { kind: 'text', ...at, run, folds: 'no' });
  }

  #hide(tag: Tag): void {
    const run = this.#run;
    if (OFF.test(attributeOf(tag, VALUE) ?? '') || run === undefined) return;
    run.isHidden = true;
    this.#report.hidden += 1;
    this.#text.wall('object');
  }

  #control(change: (control: { from: number; isLocked: boolean }) => void): void {
    const control = this.#controls.at(-1);
    if (control) change(control);
  }
}

/** Whether a control keeps its words from being changed, or takes them from elsewhere. */
const keepsWords = (tag: Tag, name: string): boolean =>
  name === 'w:dataBinding' || /contentLocked$/i.test(attributeOf(tag, VALUE) ?? '');
