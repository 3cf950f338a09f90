import { anchorsAround, articleOf, parseProvision, provisionAnchors } from '../provisions/index.ts';
import type { DocumentView } from './document-view.ts';

type Holder = Pick<DocumentView, 'address'> & {
  data: { provisions: DocumentView['data']['provisions'] };
};

/** More would outweigh the rest of a document's page, and its budget of 20 KB. */
const mostOnPage = 12;

/** Whether a document's provisions have a page of their own. */
export function provisionsStandApart({ data }: Holder): boolean {
  return data.provisions.length > mostOnPage;
}

/** Address of the page on which a document's provisions stand. */
export function provisionsPage(holder: Holder): string {
  return provisionsStandApart(holder) ? `${holder.address}dieu-khoan/` : holder.address;
}

/** By the provisions themselves: every citation of a place in a document asks for them. */
const anchorsOf = new WeakMap<object, ReadonlySet<string>>();

/** The anchors that a document's provisions have on that page, those of their articles included. */
export function provisionAnchorsOf({ data }: Holder): ReadonlySet<string> {
  const known = anchorsOf.get(data.provisions);
  if (known) return known;
  const anchors = new Set<string>();
  for (const { ref } of data.provisions) {
    const provision = parseProvision(ref);
    if (!provision) continue;
    for (const anchor of provisionAnchors(articleOf(provision))) anchors.add(anchor);
    for (const anchor of provisionAnchors(provision)) anchors.add(anchor);
  }
  anchorsOf.set(data.provisions, anchors);
  return anchors;
}

/**
 * Where a reader finds a place of a document: at the place itself, or at the nearest part around it
 * that the library writes of; undefined when it has none. Addresses are without the base path.
 */
export function provisionAddress(holder: Holder, reference: string): string | undefined {
  const held = provisionAnchorsOf(holder);
  const anchor = anchorsAround(reference).find((candidate) => held.has(candidate));
  return anchor && `${provisionsPage(holder)}#${anchor}`;
}
