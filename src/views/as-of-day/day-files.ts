import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { type DayIndex, dayRowsOnPage } from '../../lists/day-rows.ts';
import { inParts } from '../../lists/parts.ts';
import { hashOf } from '../../search/files/hash.ts';
import type { Site } from '../site.ts';
import { dayRow, statesText } from './row.ts';

/** The files with which a reader's browser moves the list to any day. */
export interface DayFiles {
  /** Folder of the files; its name changes with their content, so that they are never mixed. */
  folder: string;
  /** Content by name. */
  files: ReadonlyMap<string, string>;
}

/** Documents whose day is known, the youngest first. */
export const datedDocuments = ({ documents }: Pick<Library, 'documents'>): DocumentView[] =>
  documents.filter(({ data }) => data.issuedOn !== undefined);

/** The files of a site, made once a build. */
export const dayFiles = (site: Pick<Site, 'once'>): DayFiles => site.once(makeDayFiles);

function makeDayFiles(site: Pick<Site, 'library' | 'url'>): DayFiles {
  const documents = datedDocuments(site.library);
  const index: DayIndex = {
    inPart: dayRowsOnPage,
    states: documents.map(({ id }) => statesText(site.library.validityStates(id))),
  };
  const rows = documents.map((view) => dayRow(view, site));
  const files = new Map([
    ['loc', JSON.stringify(index)],
    ...inParts(rows, dayRowsOnPage).map((part, number): [string, string] => [
      `dong-${number}`,
      JSON.stringify(part),
    ]),
  ]);
  const version = hashOf([...files.values()].join('\n')).toString(36);
  return { folder: `/van-ban/vao-ngay/du-lieu/${version}/`, files };
}
