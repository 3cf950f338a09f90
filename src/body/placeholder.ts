import { bareExtent, type Mention } from '../citations/index.ts';
import { escapeHtml } from '../html/escape.ts';

/**
 * A mention of a document in the HTML of a body: `<span data-mention="…">text</span>`. It is inert
 * and depends on nothing but the text; `fillCitations` turns it into a link when the library is
 * known and the page is made.
 */
export const mentionAttribute = 'data-mention';

/** The mention as it is kept in the attribute: what `resolve` needs, without its place. */
export type CarriedMention = Omit<Mention, 'start' | 'end' | 'text' | 'extent'>;

/** Value of the attribute. */
export function packMention(mention: Mention): string {
  const { start: _start, end: _end, text: _text, extent: _extent, ...carried } = mention;
  return JSON.stringify(
    Object.fromEntries(Object.entries(carried).filter(([, value]) => value !== null)),
  );
}

/** Reads the attribute's value back; `text` is what the placeholder encloses. */
export function unpackMention(value: string, text: string): Mention {
  const carried = JSON.parse(value) as Partial<CarriedMention> & Pick<CarriedMention, 'kind'>;
  return {
    number: null,
    serial: null,
    code: null,
    type: null,
    issuedOn: null,
    issuedIn: null,
    year: null,
    term: null,
    issuer: null,
    title: null,
    name: null,
    pinpoint: null,
    clause: '',
    ...carried,
    start: 0,
    end: text.length,
    text,
    extent: bareExtent(text.length),
  };
}

/** The placeholder as HTML, for text that never was Markdown. */
export function placeholderHtml(mention: Mention, text: string): string {
  return `<span ${mentionAttribute}="${escapeHtml(packMention(mention))}">${escapeHtml(text)}</span>`;
}
