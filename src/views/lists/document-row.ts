import type { DocumentView } from '../../entries/document-view.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import type { Site } from '../site.ts';
import { unknownYear, yearName } from './facets.ts';

/** A document as a row shows it: number and day, title and who issued it. */
export interface DocumentLine {
  href: string;
  /** The number, or the type of a document that has none. */
  name: string;
  issuedOn: string | undefined;
  title: string;
  by: string;
}

/** A row of a list: the line, the state, and the heading of the year that it stands under. */
export interface DocumentRow extends DocumentLine {
  /** None where force is no matter. */
  state: StateMark | undefined;
  year: string;
}

export function documentLine(view: DocumentView, { url }: Pick<Site, 'url'>): DocumentLine {
  const { data } = view;
  return {
    href: url(view.address),
    name: data.number ?? data.type,
    issuedOn: data.issuedOn,
    title: data.title,
    by: `${data.number ? `${data.type} · ` : ''}${view.issuerName}`,
  };
}

export function documentRow(view: DocumentView, site: Pick<Site, 'library' | 'url'>): DocumentRow {
  return {
    ...documentLine(view, site),
    state: stateMark(view, site.library),
    year: yearName(view.year ?? unknownYear),
  };
}
