import type { DocumentView } from '../../entries/document-view.ts';
import type { Site } from '../site.ts';

/** How a document is recognised, as on paper. */
export interface NumberBlock {
  issuer: { name: string; href: string };
  issuedOn: string | undefined;
  type: string;
  number: string | undefined;
  title: string;
}

export function numberBlock(
  { data, issuerName }: DocumentView,
  { url }: Pick<Site, 'url'>,
): NumberBlock {
  return {
    issuer: { name: issuerName, href: url(`/co-quan/${data.issuer}/`) },
    issuedOn: data.issuedOn,
    type: data.type,
    number: data.number,
    title: data.title,
  };
}
