import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../html/escape.ts';
import { withStrokes } from '../../search/full-text/stroke.ts';

/** What is not the entry's own text: notes on sources, other entries, buttons, drawings. */
const skippedTags = new Set([
  'script',
  'style',
  'svg',
  'button',
  'form',
  'nav',
  'aside',
  'template',
]);
const skippedSection = 'nguon-tai-lieu';
/** Class of the number that leads to a source: it would stand in an excerpt as “bảo hiểm.3”. */
const sourceMark = 'source-mark';
const voidTags = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'meta', 'link']);
const blockTags =
  /^(?:p|div|section|article|header|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|td|th|blockquote|figure|figcaption|details|summary)$/;
/** Pagefind 1.6 parts paragraphs, but glues the last word of a cell or a caption to the first after it. */
const cellTags = new Set(['td', 'th', 'dt', 'dd', 'caption', 'figcaption', 'summary']);

/** The articles of a built page: what stands around them, half of a short page, need not be read. */
export function articleOf(page: Uint8Array): string {
  const html = Buffer.from(page.buffer, page.byteOffset, page.length);
  const start = html.indexOf('<article');
  return start < 0 ? '' : html.toString('utf8', start, html.lastIndexOf('</article>') + 10);
}

/**
 * The part of a built page that the full-text index is given: title and `<article>`, with đ spelled so that Pagefind
 * files it under d. Attributes other than ids are dropped; `data-pagefind-ignore` leaves an element out.
 */
export function pageText(html: string, title: string): string {
  const pieces = [`<h1>${withStrokes(escapeHtml(title))}</h1>`];
  let inArticle = 0;
  let skipped = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isVoid = voidTags.has(name);
      if (name === 'article') inArticle += 1;
      if (skipped > 0 || isSkipped(name, attributes)) {
        if (!isVoid) skipped += 1;
        return;
      }
      if (inArticle === 0 || name === 'article') return;
      const id = attributes['id'] ? ` id="${escapeHtml(attributes['id'])}"` : '';
      if (isVoid) pieces.push(' ');
      else if (blockTags.test(name)) pieces.push(`<${name}${id}>`);
    },
    ontext: (text) => {
      if (inArticle > 0 && skipped === 0) pieces.push(withStrokes(escapeHtml(text)));
    },
    onclosetag: (name) => {
      if (name === 'article') inArticle -= 1;
      if (voidTags.has(name)) return;
      if (skipped > 0) skipped -= 1;
      else if (inArticle > 0 && blockTags.test(name))
        pieces.push(`</${name}>`, ...(cellTags.has(name) ? [' '] : []));
    },
  });
  parser.write(html);
  parser.end();
  return `<!doctype html><html lang="vi"><body><main>${pieces.join('')}</main></body></html>`;
}

function isSkipped(name: string, attributes: Record<string, string>): boolean {
  return (
    skippedTags.has(name) ||
    'data-pagefind-ignore' in attributes ||
    attributes['class']?.startsWith(sourceMark) ||
    attributes['aria-labelledby'] === skippedSection
  );
}
