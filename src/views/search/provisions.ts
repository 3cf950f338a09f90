import type { DocumentView } from '../../entries/document-view.ts';
import { provisionsPage } from '../../entries/provisions.ts';
import {
  articleOf,
  parseProvision,
  provisionAnchors,
  provisionRef,
} from '../../provisions/index.ts';
import type { SearchProvisions } from '../../search/entry.ts';
import { capitalise } from '../format.ts';

/** The provisions of a document as search leads to them; undefined where it has none. */
export function searchProvisions(view: DocumentView): SearchProvisions | undefined {
  const { provisions } = view.data;
  if (provisions.length === 0) return undefined;
  const names: Record<string, string> = {};
  for (const { ref, heading } of provisions) {
    const provision = parseProvision(ref);
    if (!provision) continue;
    const article = articleOf(provision);
    for (const anchor of provisionAnchors(article))
      names[anchor] ??= capitalise(provisionRef(article));
    const name = [capitalise(ref), heading].filter(Boolean).join(': ');
    for (const anchor of provisionAnchors(provision)) names[anchor] = name;
  }
  return { page: provisionsPage(view), names };
}
