import { kept } from '../kept.ts';
import { writtenOutKey } from '../kept-keys.ts';
import { writeOut } from './write-out.ts';

const choice = kept(writtenOutKey);
const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, h4, figcaption, caption, summary, q, div';

/** The letters and title of each acronym that is written out. */
const letters = new Map<HTMLElement, { code: string; title: string }>();

/** The letters and their title, written out or not. */
export function inLetters(abbr: HTMLElement): { code: string; title: string } {
  return letters.get(abbr) ?? { code: abbr.textContent, title: abbr.title };
}

/** Whether this reader wants acronyms written out, on this page and those to come. */
export function wantsFull(): boolean {
  return choice.read() === '1';
}

/** Stores the reader's choice; where nothing can be stored it lasts until the page is left. */
export function keepChoice(isFull: boolean): void {
  if (isFull) choice.write('1');
  else choice.remove();
}

/** Writes the acronyms out, in reading order, or puts their letters back. */
export function setFull(abbrs: readonly HTMLElement[], isFull: boolean): void {
  document.documentElement.toggleAttribute('data-full', isFull);
  for (const abbr of abbrs) {
    const held = letters.get(abbr);
    if (isFull && !held) writeInPlace(abbr);
    if (isFull || !held) continue;
    letters.delete(abbr);
    abbr.textContent = held.code;
    abbr.title = held.title;
  }
}

function writeInPlace(abbr: HTMLElement): void {
  const { title, textContent: code } = abbr;
  const words = writeOut({ code, full: abbr.dataset['full'] ?? title, ...textAround(abbr) });
  if (words === undefined) return;
  letters.set(abbr, { code, title });
  abbr.textContent = words;
  abbr.title = `${code}: ${title}`;
}

function textAround(abbr: HTMLElement): { before: string; after: string } {
  const block = abbr.closest(blocks) ?? abbr;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEndBefore(abbr);
  const before = range.toString();
  range.setStartAfter(abbr);
  range.setEnd(block, block.childNodes.length);
  return { before, after: range.toString() };
}
