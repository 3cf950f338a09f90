import { csvCell } from '../study/quiz-csv.ts';
import { openDataWords as words } from '../words/open-data.ts';
import type { DataSite, Dataset } from './dataset.ts';
import { licence } from './licence.ts';

/** Folder of the open data, from the site's root. */
export const dataFolder = '/du-lieu/';

/** A dataset as JSON: what it is, whose it is, and its records. */
export function datasetJson(set: Dataset, site: DataSite): string {
  const records = set.records(site);
  return `${JSON.stringify({ ...datasetHead(set, site, records.length), records })}\n`;
}

/** What a dataset says of itself before its records. */
export const datasetHead = ({ id }: Dataset, site: DataSite, count: number) => ({
  $schema: schemaAddress(id),
  title: words.sets[id]?.title ?? id,
  licence,
  builtOn: site.library.day,
  count,
});

/** Address of a dataset's schema, from its folder. */
export const schemaAddress = (id: string): string => `luoc-do/${id}.schema.json`;

/**
 * A dataset as CSV by RFC 4180: every cell in quotation marks, lines end in CR LF. The byte order
 * mark tells Excel that it is UTF-8; a cell that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function datasetCsv({ columns, table }: Dataset, site: DataSite): string {
  const lines = [columns, ...table(site)].map((row) => row.map(csvCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** JSON Schema (2020-12) of a dataset's file; of one record for entries' own files. */
export function datasetSchema({ id, recordSchema }: Dataset, part: 'file' | 'record'): object {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const title = words.sets[id]?.title ?? id;
  if (part === 'record') return { $schema, title, ...recordSchema() };
  const text = { type: 'string' };
  return {
    $schema,
    title,
    description: words.sets[id]?.about ?? '',
    type: 'object',
    properties: {
      $schema: text,
      title: text,
      licence: { type: 'object', properties: { id: text, url: text, attribution: text } },
      builtOn: { ...text, format: 'date' },
      count: { type: 'integer', minimum: 0 },
      packed: { ...text, description: words.packed },
      records: { type: 'array', items: recordSchema() },
    },
    required: ['title', 'licence', 'builtOn', 'count', 'records'],
    additionalProperties: false,
  };
}
