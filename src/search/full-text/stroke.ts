/**
 * Pagefind 1.6 drops combining marks but knows no fold for đ. Given `d` with a combining stroke in its place it files
 * `đoàn` under `doan`; titles and excerpts then carry the stroke and are turned back when shown.
 */
const STROKE = '\u0335';

/** NFC text with đ written as d and a combining stroke: what the indexer is given. */
export function withStrokes(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/** The text with đ again: what readers are shown. */
export function withoutStrokes(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}

/** A query as the indexed text is spelled. */
export function plainStrokes(query: string): string {
  return query.normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
