import { unescapeHtml } from '../../html/escape.ts';
import type { Site } from '../../views/site.ts';
import { bodyMarkdown } from './body-markdown.ts';

/**
 * The site as views need it, whose texts stay the Markdown that editors wrote: the sections of a
 * page made with it are those of the page, without HTML.
 *
 * @param whole makes an address from the site's root whole, where the site knows its own.
 */
export function markdownSite(site: Site, whole: (address: string) => string): Site {
  // Links of the content are written from the site's root, where a text that was copied has none.
  const rooted = (text: string) =>
    text.replace(/\]\((\/[^)\s]*)\)/g, (_link, address: string) => `](${whole(address)})`);
  const { library, once, contact, markAcronyms } = site;
  return {
    library,
    once,
    contact,
    markAcronyms,
    get news() {
      return site.news;
    },
    get published() {
      return site.published;
    },
    url: whole,
    inline: rooted,
    body: (entry) => ({ html: rooted(bodyMarkdown(entry.body)), headings: [] }),
  };
}

/** What views add to a text by themselves, as Markdown: links stay links, other tags go. */
export function withoutTags(text: string): string {
  const linked = text.replace(
    /<a\b[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
    (_tag, href: string, words: string) => (href.startsWith('#') ? words : `[${words}](${href})`),
  );
  return unescapeHtml(linked.replace(/<[a-z/][^>]*>/gi, '')).trim();
}
