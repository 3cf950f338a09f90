import type { Components } from '../body/components.ts';
import { escapeHtml } from '../html/escape.ts';
import { targetRows } from './entry/tables.ts';
import type { Site } from './site.ts';
import { targetTableHtml } from './target-table.ts';

/**
 * HTML of the components that a body may use. For a document that the library does not hold, the
 * words stay; the check of the content has refused it before anything is built.
 */
export function bodyComponents(site: Pick<Site, 'library' | 'url' | 'inline'>): Components {
  const { library, url } = site;
  const find = (attributes: Readonly<Record<string, string>>) =>
    library.document(attributes['document'] ?? '');
  return {
    Citation: (attributes, words) => {
      const view = find(attributes);
      // Spaces at the ends would be underlined before the mark that follows.
      const text = words.trim();
      if (!view) return text;
      return `<a class="cite" href="${escapeHtml(url(view.address))}" data-cite="${escapeHtml(view.id)}">${text}</a>`;
    },
    DocumentTargets: (attributes) => {
      const view = find(attributes);
      if (!view) return '';
      return targetTableHtml(targetRows(view.data.targets, view.entry, site));
    },
  };
}
