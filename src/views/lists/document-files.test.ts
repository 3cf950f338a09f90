import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { chooseRows } from '../../lists/columns.ts';
import {
  type DocumentIndex,
  type DocumentRow,
  documentsOnPage,
} from '../../lists/document-rows.ts';
import { siteOf } from '../testing/sample.ts';
import { documentFiles } from './document-files.ts';
import { documentRow } from './document-row.ts';

const site = siteOf(
  Array.from({ length: documentsOnPage + 2 }, (_, at) =>
    documentOf(`v${at}`, {
      issuedOn: `20${at % 2 === 0 ? '13' : '21'}`,
      type: at % 3 === 0 ? 'Kết luận' : 'Nghị quyết',
    }),
  ),
);
const { folder, files, marks } = documentFiles(site);
const read = <Content>(name: string): Content => JSON.parse(files.get(name) ?? 'null') as Content;
const index = read<DocumentIndex>('loc');

test('the rows that a choice leaves are those of the documents with its values', () => {
  const choice = new Map([
    ['loai', new Set(['ket-luan'])],
    ['nam', new Set(['2013'])],
  ]);
  const { rows } = chooseRows(index.facets, choice);
  const wanted = site.library.documents.flatMap(({ data, year }, row) =>
    data.type === 'Kết luận' && year === '2013' ? row : [],
  );
  expect(rows).toEqual(wanted);
});

test('a row of the files is the row that the page shows', () => {
  const rows = [...read<DocumentRow[]>('dong-0'), ...read<DocumentRow[]>('dong-1')];
  const shown = site.library.documents.map((view) => documentRow(view, site));
  expect(rows).toEqual(JSON.parse(JSON.stringify(shown)));
});

test('the folder changes with what it holds, and states that are shown are named', () => {
  expect(folder).toMatch(/^\/van-ban\/du-lieu\/[a-z0-9]+\/$/);
  expect(documentFiles(siteOf([documentOf('khac')])).folder).not.toBe(folder);
  expect(marks).toEqual(['chua-kiem-tra']);
});
