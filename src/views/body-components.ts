import type { Components } from '../body/components.ts';
import type { DocumentView } from '../entries/document-view.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { escapeHtml } from '../html/escape.ts';
import { targetTableHtml } from './target-table.ts';

/** What the components of a body need of the site. */
interface Given {
  document(id: string): DocumentView | undefined;
  url(address: string): string;
  inline(text: string, entry: AnyEntry): string;
}

/**
 * HTML of the components that a body may use. Of a document that the library does not hold the
 * words stay; the check of the content has refused it before anything is built.
 */
export function bodyComponents({ document, url, inline }: Given): Components {
  const find = (attributes: Readonly<Record<string, string>>) =>
    document(attributes['document'] ?? '');
  return {
    Citation: (attributes, words) => {
      const view = find(attributes);
      // Blanks at the ends would stand underlined before the mark that follows.
      const text = words.trim();
      if (!view) return text;
      return `<a class="cite" href="${escapeHtml(url(view.address))}" data-cite="${escapeHtml(view.id)}">${text}</a>`;
    },
    DocumentTargets: (attributes) => {
      const view = find(attributes);
      if (!view) return '';
      return targetTableHtml(view.data.targets, (note) => inline(note, view.entry));
    },
  };
}
