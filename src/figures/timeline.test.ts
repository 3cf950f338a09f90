import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { libraryOf } from '../library/testing/sample.ts';
import type { Drawing } from './state-drawing.ts';
import { partyTerm, timelineOf } from './timeline.ts';
import { deskColumns, phoneColumns, timelineSvg } from './timeline-svg.ts';

// Terms of the sample vocabulary: XI from 2011 to 2016, XII from 2016 to 2021.
const termOf = (fields: object) => {
  const library = libraryOf([documentOf('a', fields)]);
  const [view] = library.documents;
  return view && partyTerm(view, library);
};

test.each([
  // within a term
  [{ issuedOn: '2013-06-03' }, 'XI'],
  // of a year in which one term ends and the next begins
  [{ issuedOn: '2016-03' }, undefined],
  // what a central Party document says of itself counts
  [{ issuedOn: '2016', term: 'XII' }, 'XII'],
  // a province's committee counts its own terms
  [{ issuedOn: '2013', term: 'XIV', issuer: 'tinh-uy', place: 'lai-chau' }, 'XI'],
  // before the first term known
  [{ issuedOn: '1998' }, undefined],
  // no day
  [{}, undefined],
])('a document with %j is of the term %s', (fields, term) => {
  expect(termOf(fields)).toBe(term);
});

const library = libraryOf([
  documentOf('moi', { issuedOn: '2019' }),
  documentOf('dau-nam', { issuedOn: '2016-01-05', term: 'XI' }),
  documentOf('cuoi-nam', { issuedOn: '2016-09-05', term: 'XII' }),
  documentOf('khong-ro'),
  documentOf('tinh', { issuedOn: '2019', issuer: 'tinh-uy', place: 'lai-chau' }),
]);
const timeline = timelineOf(library, library.documents);

test('blocks go from the newest to the oldest, a year of two terms in two, unknown days last', () => {
  expect(timeline.blocks.map(({ year, term }) => [year, term])).toEqual([
    ['2019', 'XII'],
    ['2016', 'XII'],
    ['2016', 'XI'],
    [undefined, undefined],
  ]);
  expect(timeline.levels).toEqual(['trung-uong', 'tinh']);
});

const drawing: Drawing = {
  url: (address) => `/so-tay${address}`,
  stateOf: (id) =>
    id === 'tinh'
      ? undefined
      : {
          status: 'het-hieu-luc',
          ...{ name: 'Hết hiệu lực', short: 'từ năm 2021', doubtful: id === 'moi' },
        },
};

test.each([
  ['phone', phoneColumns(timeline)],
  ['desk', deskColumns(timeline)],
])('on a %s every document is drawn once, as a link', (_name, columns) => {
  const svg = timelineSvg(timeline, columns, 'x', drawing);
  const links = [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
  expect(links.toSorted()).toEqual(
    library.documents.map(({ address }) => `/so-tay${address}`).toSorted(),
  );
});

test('a card carries its state as a drawing, and as words where the pointer rests; doubt is a broken edge', () => {
  const svg = timelineSvg(timeline, deskColumns(timeline), 'x', drawing);
  const cards = svg.match(/<a .*?<\/a>/g) ?? [];
  const told = cards.filter((card) => card.includes('#tinh-trang-ended'));
  expect(told).toHaveLength(library.documents.length - 1);
  for (const card of told) {
    expect(card).toMatch(/<title>[^<]*Hết hiệu lực · từ năm 2021<\/title>/);
  }
  expect(cards.find((card) => card.includes('/tinh/'))).not.toContain('<use');
  expect(
    cards
      .filter((card) => card.includes('fig-doubt'))
      .map((card) => /\/([^/]+)\/"/.exec(card)?.[1]),
  ).toEqual(['moi']);
});
