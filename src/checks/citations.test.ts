import { expect, test } from 'vitest';
import { createRegistry } from '../citations/index.ts';
import { documentView, registryDocument } from '../entries/document-view.ts';
import { documentOf, reportOf, vocabulary } from '../entries/testing/sample.ts';
import { findMentions } from '../library/mentions.ts';
import { checkCitations } from './citations.ts';

const held = documentOf('05-ct-tw-2016', {
  type: 'Chỉ thị',
  number: '05-CT/TW',
  issuedOn: '2016-05-15',
});
const registry = createRegistry(
  [registryDocument(documentView(held, vocabulary))],
  vocabulary.citations,
);
const wrong = 'Chỉ thị số 05-CT/TW, ngày 15/02/2016';

function placesIn(body: string, fields: object = {}) {
  const entry = reportOf('a', fields, body);
  const problems = checkCitations(findMentions([entry], vocabulary, registry));
  return problems.map(({ line, column, field, severity }) => ({
    place: `${line - (field ? 0 : entry.bodyLine)}:${column}`,
    field,
    severity,
  }));
}

test.each([
  // in a paragraph, on its second line
  [`## A\n\nMột dòng\ntheo ${wrong}.\n`, '3:6'],
  // in a list, behind another mention in the same words
  [`- Chỉ thị số 05-CT/TW.\n- Theo ${wrong}.\n`, '1:8'],
  // in a cell
  [`| A |\n| - |\n| ${wrong} |\n`, '2:3'],
  // with strong letters in it, which the text as read has not: where the block begins
  [`a\n\nTheo Chỉ thị số **05-CT/TW**, ngày 15/02/2016.\n`, '2:1'],
])('in %j a day that the library contradicts is told at its place', (body, place) => {
  expect(placesIn(body)).toEqual([{ place, field: '', severity: 'warning' }]);
});

test('in the frontmatter it is told at its field', () => {
  expect(placesIn('', { summary: `Theo ${wrong}.` })).toMatchObject([{ field: 'summary' }]);
});
