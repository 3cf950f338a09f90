/** A source mark: `[^2]` leads to the entry's second source. The one pattern of all that look for them. */
const pattern = /\[\^(\d+)\]/g;

/** A source mark in a text. */
export interface SourceMark {
  /** Which source, from 1. */
  number: number;
  /** Where the mark begins and ends in the text. */
  start: number;
  end: number;
}

/** The source marks of a text, in order. */
export function marksIn(text: string): SourceMark[] {
  // Most texts have none, and every text is asked.
  if (!text.includes('[^')) return [];
  return Array.from(text.matchAll(pattern), ({ 0: mark, 1: digits, index }) => ({
    number: Number(digits),
    start: index,
    end: index + mark.length,
  }));
}

/** Whether a text names a source. */
export function hasMark(text: string): boolean {
  return text.search(pattern) >= 0;
}

/** The text without its source marks and the spaces before them. */
export function withoutMarks(text: string): string {
  return text.includes('[^') ? text.replace(/\s*\[\^\d+\]/g, '') : text;
}

/** Address of the n-th source on the page of its entry. */
export function sourceAnchor(number: number): string {
  return `nguon-${number}`;
}

const markTag = '<sup class="source-mark">';

/**
 * HTML in which a mark that follows another at once is told apart from it by its class: a style sheet
 * cannot see whether words stand between two elements.
 */
export const joinMarks = (html: string): string =>
  html.replaceAll(`</sup>${markTag}`, '</sup><sup class="source-mark also">');

/** A source mark as HTML. */
export function sourceMarkHtml(number: number): string {
  return `${markTag}<a href="#${sourceAnchor(number)}" aria-label="Nguồn ${number}">${number}</a></sup>`;
}
