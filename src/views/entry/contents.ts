import type { Part, Section } from './section.ts';

/** A link of the list of contents, with how many things stand there, where they are counted. */
export interface ContentsItem {
  id: string;
  text: string;
  count?: number | undefined;
}

/** The list of contents of a page, in the order of its sections. */
export function contentsOf(sections: readonly Section[]): ContentsItem[] {
  return sections.flatMap(({ id, title, part, listed, unlisted }) => {
    if (unlisted) return [];
    if (part.kind !== 'body') return [{ id, text: listed ?? title, count: countOf(part) }];
    return part.headings
      .filter(({ depth }) => depth === 2)
      .map((heading) => ({ id: heading.id, text: heading.text }));
  });
}

/** How many things a section holds; a text is not counted. */
export function countOf(part: Part): number | undefined {
  switch (part.kind) {
    case 'list':
      return part.items.length;
    case 'tasks':
    case 'targets':
    case 'duties':
      return part.rows.length;
    case 'provisions':
      return part.articles.reduce((sum, { rows }) => sum + rows.length, 0);
    case 'provision-links':
      return part.total;
    case 'amounts':
      return part.amounts.length + part.background.length;
    case 'talks':
      return part.talks.length;
    case 'slips':
      return part.slips.length;
    case 'quiz':
      return part.quiz.length;
    case 'sources':
      return part.sources.items.length;
    case 'chips': {
      const shown = part.groups.reduce((sum, { chips }) => sum + chips.length, 0);
      return (part.total ?? shown) || undefined;
    }
    case 'quotes':
      return part.total;
    default:
      return undefined;
  }
}
