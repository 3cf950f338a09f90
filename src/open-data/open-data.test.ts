import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectContent } from '../entries/testing/project-content.ts';
import { documentOf } from '../entries/testing/sample.ts';
import { createSite } from '../views/create-site.ts';
import type { Site } from '../views/site.ts';
import { siteOf } from '../views/testing/sample.ts';
import { datasets } from './datasets.ts';
import { entryRecord } from './entry-datasets.ts';
import { datasetCsv, datasetJson, datasetSchema } from './files.ts';

let site: Site;
beforeAll(async () => {
  site = createSite({ content: await projectContent(), day: '2026-11-30', base: '/' });
});

/** The faults that a maintained validator finds in a value. */
function faults(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each(datasets.map((set) => [set.id, set] as const))('%s', (_id, set) => {
  test('every record is what the published schema says', () => {
    const data = JSON.parse(datasetJson(set, site));
    expect(data.records.length).toBeGreaterThan(5);
    expect(data.count).toBe(data.records.length);
    expect(faults(datasetSchema(set, 'file'), data)).toEqual([]);
  });

  test('the schema refuses what it does not know', () => {
    const data = JSON.parse(datasetJson(set, site));
    const strange = { ...data, records: [{ ...data.records[0], khong_co: 1 }] };
    expect(faults(datasetSchema(set, 'file'), strange)).not.toEqual([]);
  });

  test('the table is read back cell by cell, and no cell is a formula', () => {
    const csv = datasetCsv(set, site);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [heads, ...rows] = parse(csv, { bom: true, relaxColumnCount: false });
    expect(heads).toEqual(set.columns);
    const table = set.table(site);
    expect(
      rows.map((row) => row.map((cell) => cell.replace(/^'(?=[\s\u00a0]*[=+\-@＝＋－＠])/, ''))),
    ).toEqual(table);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

test('an entry by itself is what its dataset holds', () => {
  const [documents] = datasets;
  const [first] = site.library.documents;
  if (documents === undefined || first === undefined) throw new Error('nothing to test');
  const record = JSON.parse(JSON.stringify(entryRecord(first.entry, site.library)));
  expect(record).toEqual(JSON.parse(JSON.stringify(documents.records(site)[0])));
  expect(faults(datasetSchema(documents, 'record'), record)).toEqual([]);
});

test('what begins like a formula is no formula in the table', () => {
  const [documents] = datasets;
  if (documents === undefined) throw new Error('nothing to test');
  const title = '=HYPERLINK("http://example.org";"Bấm")';
  const csv = datasetCsv(documents, siteOf([documentOf('a', { title })]));
  const [, [, , , cell] = []] = parse(csv, { bom: true });
  expect(cell).toBe(`'${title}`);
});

test('a guess is told from what a source says', () => {
  const small = siteOf([
    documentOf('a', { issuedOn: '2000' }),
    documentOf('b', {
      issuedOn: '2020',
      relations: [{ kind: 'thay-the', target: 'a', certainty: 'suy-doan' }],
    }),
  ]);
  const relations = datasets.find(({ id }) => id === 'quan-he')?.records(small);
  expect(relations).toMatchObject([{ from: 'b', target: 'a', inferred: true }]);
});
