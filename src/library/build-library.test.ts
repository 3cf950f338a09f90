import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../entries/testing/sample.ts';
import { groupMany } from './group-many.ts';
import { libraryOf } from './testing/sample.ts';

const replaced = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const replacing = documentOf('25-nq-tw-2026', {
  number: '25-NQ/TW',
  issuedOn: '2026-01-01',
  effectiveOn: '2026-07-01',
  relations: [{ kind: 'thay-the', target: '25-nq-tw-2013', certainty: 'nguon', source: 1 }],
});
const undated = documentOf('16-ct-ttg-khong-ro-nam', { number: '16/CT-TTg', type: 'Chỉ thị' });
const model = modelOf('to-tu-quan', { implements: ['25-nq-tw-2013', { number: '1-KL/TW' }] });
const report = reportOf('mot-don-vi', { implements: ['25-nq-tw-2013'] });
const session = sessionOf('buoi-hoc', { models: ['to-tu-quan'] });
const entries = [undated, replaced, replacing, model, report, session];
const library = libraryOf(entries);

test('documents go from the youngest to the oldest, those of unknown day last', () => {
  expect(library.documents.map(({ id }) => id)).toEqual([
    '25-nq-tw-2026',
    '25-nq-tw-2013',
    '16-ct-ttg-khong-ro-nam',
  ]);
});

test('the holders of a number stand together under its slug', () => {
  expect(library.numbers.get('25-nq-tw')?.map(({ id }) => id)).toEqual([
    '25-nq-tw-2026',
    '25-nq-tw-2013',
  ]);
});

test.each([
  // signed, not yet in force
  ['2026-06-30', 'chua-kiem-tra'],
  // in force
  ['2026-07-01', 'het-hieu-luc'],
])('on %s a document that another replaces is %s', (day, status) => {
  expect(libraryOf(entries, day).validity('25-nq-tw-2013').status).toBe(status);
});

test('a replacement names the document that replaced', () => {
  expect(library.validity('25-nq-tw-2013')).toMatchObject({
    by: '25-nq-tw-2026',
    reason: expect.stringContaining('25-NQ/TW'),
  });
});

test('a document of unknown day ends none', () => {
  const unknown = documentOf('26-nq-tw-khong-ro-nam', {
    number: '26-NQ/TW',
    relations: [{ kind: 'thay-the', target: '25-nq-tw-2013', certainty: 'nguon', source: 1 }],
  });
  expect(libraryOf([replaced, unknown]).validity('25-nq-tw-2013').status).toBe('chua-kiem-tra');
});

test('nothing is known of a document that is not held', () => {
  expect(library.validity('không có').status).toBe('chua-kiem-tra');
  expect(library.document('không có')).toBeUndefined();
  expect(library.citedBy('không có')).toEqual([]);
});

test('a document lists the models and reports that carry it out', () => {
  expect(library.carriedOutBy('25-nq-tw-2013').map(({ id }) => id)).toEqual([
    'to-tu-quan',
    'mot-don-vi',
  ]);
});

test('an entry lists the sessions that use it', () => {
  expect(library.taughtIn('model', 'to-tu-quan')).toEqual([session]);
  expect(library.taughtIn('document', '25-nq-tw-2013')).toEqual([session]);
  expect(library.taughtIn('report', 'mot-don-vi')).toEqual([]);
});

test('an entry is found by its kind and id only', () => {
  expect(library.entry('model', 'to-tu-quan')).toBe(model);
  expect(library.entry('report', 'to-tu-quan')).toBeUndefined();
});

test('an entry has its permanent number', () => {
  expect(library.shortNumber(model)).toBe(4);
  expect(library.shortNumber({ kind: 'model', id: 'mới' })).toBeUndefined();
});

test('a body has the documents that it issued alone or with others', () => {
  const joint = documentOf('cung-ban-hanh', { coIssuers: ['tinh-uy'], issuedOn: '2020' });
  const own = documentOf('cua-tinh', { issuer: 'tinh-uy', place: 'lai-chau', issuedOn: '2021' });
  const issued = libraryOf([joint, own, replaced]).documentsOf('tinh-uy');
  expect(issued.map(({ id }) => id)).toEqual(['cua-tinh', 'cung-ban-hanh']);
});

test('a topic has its entries by kind, each kind in its order', () => {
  const topics = ['dan-van'];
  const found = libraryOf([
    sessionOf('buoi', { topics }),
    documentOf('cu', { topics, issuedOn: '2013' }),
    modelOf('b', { topics, name: 'B' }),
    modelOf('a', { topics, name: 'A' }),
    documentOf('moi', { topics, issuedOn: '2020' }),
    documentOf('khac', { topics: ['cong-doan'] }),
  ]).entriesOf('dan-van');
  expect(found.map(({ id }) => id)).toEqual(['moi', 'cu', 'a', 'b', 'buoi']);
});

const city = 'thanh-pho-ho-chi-minh';
const places = libraryOf([
  modelOf('o-thanh-pho', { place: city, name: 'A' }),
  modelOf('o-binh-duong', { place: 'binh-duong', name: 'B' }),
  modelOf('o-lai-chau', { place: 'lai-chau', name: 'C' }),
]);

test.each([
  // a province of today: with those that were merged into it
  [city, ['o-thanh-pho', 'o-binh-duong']],
  // a province of before: what was written under its name
  ['binh-duong', ['o-binh-duong']],
  // a province that kept its name, once
  ['lai-chau', ['o-lai-chau']],
])('at %s there are %j', (place, expected) => {
  expect(places.entriesAt(place).map(({ id }) => id)).toEqual(expected);
});

test('what is made of a library once is kept, for each maker its own', () => {
  let times = 0;
  const count = () => ++times;
  expect([library.once(count), library.once(count)]).toEqual([1, 1]);
  expect(library.once(({ documents }) => documents.length)).toBe(3);
});

test('items are grouped once under each of their keys, in their order', () => {
  const groups = groupMany(['ab', 'bb', 'c'], (word) => [...word]);
  expect([...groups]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'bb']],
    ['c', ['c']],
  ]);
});

test('a reason names a law by its number: one name fits several laws', () => {
  const old = documentOf('12-2012-qh13-2012', {
    ...{ number: '12/2012/QH13', type: 'Luật', title: 'Luật Công đoàn', issuedOn: '2012-06-20' },
  });
  const law = documentOf('50-2024-qh15-2024', {
    ...{ number: '50/2024/QH15', type: 'Luật', title: 'Luật Công đoàn', issuedOn: '2024-11-27' },
    relations: [{ kind: 'thay-the', target: old.id, certainty: 'nguon', source: 1 }],
  });
  expect(libraryOf([old, law], '2026-11-30').validity(old.id).reason).toBe(
    'Hết hiệu lực từ ngày 27/11/2024, được Luật 50/2024/QH15 thay thế.',
  );
});

test('an entry that is no model keeps its page and stays out of the list of models', () => {
  const aside = modelOf('b', { setAside: 'khen-thuong' });
  const library = libraryOf([modelOf('a'), aside]);
  expect(library.models.map(({ id }) => id)).toEqual(['a']);
  expect(library.modelPages).toHaveLength(2);
  expect(library.entry('model', 'b')).toBe(aside);
});
