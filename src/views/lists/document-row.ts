import type { DocumentView } from '../../entries/document-view.ts';
import { slugify } from '../../vietnamese/index.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import type { Site } from '../site.ts';
import { unknownYear } from './facets.ts';

/** A document as a row shows it: number and day, title and who issued it. */
export interface DocumentLine {
  href: string;
  /** The number, or the type of a document that has none. */
  name: string;
  issuedOn: string | undefined;
  title: string;
  by: string;
}

/** A row of a list: the line, the state, and the values that the list can be narrowed by. */
export interface DocumentRow extends DocumentLine {
  /** None where force is no matter. */
  state: StateMark | undefined;
  /** Year of issue, or `khong-ro-nam`. */
  year: string;
  values: { type: string; issuer: string; year: string; status: string; topics: string };
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
  const { data } = view;
  const { status } = site.library.validity(view.id);
  const year = view.year ?? unknownYear;
  return {
    ...documentLine(view, site),
    state: stateMark(view, site.library),
    year,
    values: {
      type: slugify(data.type),
      issuer: data.issuer,
      year,
      status,
      topics: data.topics.join(' '),
    },
  };
}
