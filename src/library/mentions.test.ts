import { expect, test } from 'vitest';
import { documentOf, modelOf, sessionOf } from '../entries/testing/sample.ts';
import { contextOf } from './mentions.ts';
import { libraryOf } from './testing/sample.ts';

const nq25 = (year: string, fields: object = {}) =>
  documentOf(`25-nq-tw-${year}`, { number: '25-NQ/TW', issuedOn: year, ...fields });
const huongDan = (place: string) =>
  documentOf(`02-hd-tu-${place}-2018`, {
    number: '02-HD/TU',
    type: 'Hướng dẫn',
    issuer: 'tinh-uy',
    place,
    issuedOn: '2018-04-24',
  });
const citing = (id: string, text: string, fields: object = {}) =>
  modelOf(id, { actions: [text], ...fields });

test('an entry is listed once, with its first sentence and how often it cites', () => {
  const entry = citing('a', 'Theo Nghị quyết số 25-NQ/TW. Lại theo Nghị quyết số 25-NQ/TW.');
  const library = libraryOf([nq25('2013'), entry]);
  expect(library.citedBy('25-nq-tw-2013')).toEqual([
    { entry, sentence: 'Theo Nghị quyết số 25-NQ/TW.', times: 2 },
  ]);
});

test('a document is never listed under itself', () => {
  const library = libraryOf([nq25('2013', { summary: 'Nghị quyết số 25-NQ/TW nói về dân vận.' })]);
  expect(library.mentions).toHaveLength(1);
  expect(library.citedBy('25-nq-tw-2013')).toEqual([]);
});

test('the body is read like the frontmatter', () => {
  const library = libraryOf([nq25('2013'), modelOf('a', {}, 'Theo **Nghị quyết số 25-NQ/TW**.\n')]);
  expect(library.citedBy('25-nq-tw-2013').map(({ sentence }) => sentence)).toEqual([
    'Theo Nghị quyết số 25-NQ/TW.',
  ]);
});

test('a number that several documents hold is cited by nobody', () => {
  const library = libraryOf([
    nq25('2008'),
    nq25('2013'),
    citing('a', 'Theo Nghị quyết số 25-NQ/TW.'),
  ]);
  expect(library.mentions[0]?.resolution.kind).toBe('several');
  expect(library.citedBy('25-nq-tw-2013')).toEqual([]);
});

test('the document that an entry carries out is meant before others of its number', () => {
  const library = libraryOf([
    nq25('2008'),
    nq25('2013'),
    citing('a', 'Theo Nghị quyết số 25-NQ/TW.', { implements: ['25-nq-tw-2013'] }),
  ]);
  expect(library.citedBy('25-nq-tw-2013')).toHaveLength(1);
});

test('the province of an entry decides whose number is meant', () => {
  const library = libraryOf([
    huongDan('lai-chau'),
    huongDan('binh-duong'),
    citing('a', 'Theo Hướng dẫn số 02-HD/TU của Tỉnh ủy.', { place: 'binh-duong' }),
  ]);
  expect(library.citedBy('02-hd-tu-binh-duong-2018')).toHaveLength(1);
  expect(library.citedBy('02-hd-tu-lai-chau-2018')).toEqual([]);
});

test('a document tells its own id and what its relations name, held ones only', () => {
  const entry = nq25('2013', {
    place: 'lai-chau',
    relations: [
      { kind: 'lien-quan', target: '43-kl-tw-2019' },
      { kind: 'can-cu', number: '98-QĐ/TW' },
    ],
  });
  expect(contextOf(entry)).toEqual({
    self: '25-nq-tw-2013',
    place: 'lai-chau',
    related: ['43-kl-tw-2019'],
  });
});

test('a session is about the documents it reads, and of no place', () => {
  expect(contextOf(sessionOf('a'))).toEqual({ related: ['25-nq-tw-2013'] });
});

test('no day bars a text of the library from telling what came later', () => {
  expect(contextOf(nq25('2013'))).not.toHaveProperty('date');
});
