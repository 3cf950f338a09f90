import { z } from 'zod';
import { kinds } from '../../entries/kinds.ts';
import { type Section, sections } from '../../words/site.ts';
import type { ContentsItem } from '../entry/contents.ts';
import type { PageHead } from '../entry/section.ts';

/** What the frontmatter of a page written in MDX says of the page. */
const frontmatterSchema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  /** What stands under the title. */
  lead: z.string().min(1).optional(),
  /** Section of the navigation that the page belongs to. */
  section: z.enum(sections.map(({ key }): Section => key)).optional(),
  /** Kind of entry whose colours the title wears. */
  kind: z.enum(kinds).optional(),
  crumbs: z.array(z.strictObject({ name: z.string(), address: z.string() })).default([]),
  /** Where links to the page's headings stand: under the title, beside the article, or nowhere beside it. */
  contents: z.enum(['head', 'side', 'none']).optional(),
});
export type ProseFrontmatter = z.input<typeof frontmatterSchema>;

/** A page written in MDX, without its article. */
export interface ProsePage {
  head: PageHead;
  section: Section | undefined;
  kind: z.output<typeof frontmatterSchema>['kind'];
  lead: string | undefined;
  /** Links to its headings, under the title. */
  inHead: readonly ContentsItem[];
  /** Links to its headings, beside the article; undefined where the article stands alone. */
  beside: readonly ContentsItem[] | undefined;
}

/**
 * What a page written in MDX shows around its article, from its frontmatter and its headings.
 *
 * @throws when the frontmatter lacks a field or has one of another form.
 */
export function prosePage(
  frontmatter: ProseFrontmatter,
  headings: readonly { depth: number; slug: string; text: string }[],
): ProsePage {
  const { title, description, crumbs, section, kind, lead, contents } =
    frontmatterSchema.parse(frontmatter);
  const items = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, text }));
  return {
    head: { title, description, crumbs },
    section,
    kind,
    lead,
    inHead: contents === 'head' ? items : [],
    beside: contents === 'side' ? items : contents === 'none' ? [] : undefined,
  };
}
