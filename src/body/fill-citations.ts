import type { CitationContext } from '../citations/index.ts';
import { escapeHtml, unescapeHtml } from '../html/escape.ts';
import { type CitationLink, type CitationTargets, citationLinks } from './citation-link.ts';
import { mentionAttribute, unpackMention } from './placeholder.ts';

/**
 * Exactly as `placeholderHtml` writes them. Text cannot hold one, for its `<` is escaped, nor can a
 * title or another attribute, for its `"` is: single quotes here would let a title forge one.
 */
const placeholders = new RegExp(`<span ${mentionAttribute}="([^"]*)">([^<]*)</span>`, 'g');

/** Turns placeholders into links, by the rules of `citationLinks`. */
export function fillCitations(
  html: string,
  targets: CitationTargets,
  context: CitationContext,
): string {
  const mentions = [...html.matchAll(placeholders)].map(([, packed, inner]) =>
    unpackMention(unescapeHtml(packed ?? ''), unescapeHtml(inner ?? '')),
  );
  const links = citationLinks(mentions, targets, context);
  let index = 0;
  return html.replace(placeholders, (_whole, _packed, inner: string) => {
    const link = links[index];
    index += 1;
    return link ? linkHtml(link, inner) : inner;
  });
}

function linkHtml(link: CitationLink, inner: string): string {
  switch (link.kind) {
    case 'words':
      return inner;
    case 'one': {
      const why = link.why === undefined ? '' : ` data-why="${escapeHtml(link.why)}"`;
      const notes = link.notes.map(
        (said) => ` <small class="cite-flag">${escapeHtml(said)}</small>`,
      );
      return `<a class="cite" href="${escapeHtml(link.href)}" data-cite="${escapeHtml(link.id)}"${why}>${inner}</a>${notes.join('')}`;
    }
    case 'several':
      return `<a class="cite cite-several" href="${escapeHtml(link.href)}" title="${escapeHtml(link.title)}">${inner}</a>`;
    case 'wanted':
      return `<span class="cite-wanted" title="${escapeHtml(link.title)}">${inner}</span>`;
  }
}
