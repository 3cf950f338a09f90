import type { Features } from 'satteri';

/**
 * What Markdown means here, wherever it is read. GFM tables are on; smart punctuation
 * is off, because official text is not rewritten (Astro turns it on by default). GFM footnotes
 * are off: `[^n]` is this library's source mark and leads to the entry's n-th source. What is
 * rendered is the body alone, so a body that begins with `---` begins with a line, not with a
 * second frontmatter that would swallow its text.
 */
export const markdownFeatures = {
  gfm: { footnotes: false },
  smartPunctuation: false,
  frontmatter: false,
} as const satisfies Features;
