import type { DocumentView } from '../../entries/document-view.ts';
import type { Site } from '../site.ts';
import { spokenNumber } from './spoken-number.ts';

/** How a document is recognised, as on paper. */
export interface NumberBlock {
  issuer: { name: string; href: string };
  issuedOn: string | undefined;
  type: string;
  number: string | undefined;
  /** The number as it is read out. */
  spoken: string | undefined;
  title: string;
}

export function numberBlock(
  { data, issuerName }: DocumentView,
  { url, library }: Pick<Site, 'url' | 'library'>,
): NumberBlock {
  return {
    issuer: { name: issuerName, href: url(`/co-quan/${data.issuer}/`) },
    issuedOn: data.issuedOn,
    type: data.type,
    number: data.number,
    spoken: data.number && spokenNumber(data.number, data.type, library.vocabulary),
    title: data.title,
  };
}
