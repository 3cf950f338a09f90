import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { relationGroups } from './relation-groups.ts';

const old = documentOf('cu', { number: '01-NQ/TW', issuedOn: '2001-01-02' });
const middle = documentOf('giua', {
  number: '02-NQ/TW',
  issuedOn: '2010-01-02',
  relations: [
    { kind: 'thay-the', target: 'cu', note: 'theo điều cuối[^1]' },
    { kind: 'lien-quan', target: 'cu' },
    { kind: 'can-cu', number: '09-CT/TW', issuedOn: '2005-06-07', issuer: 'Ban Bí thư' },
  ],
});
const young = documentOf('moi', {
  number: '03-NQ/TW',
  issuedOn: '2020-01-02',
  relations: [
    { kind: 'huong-dan', target: 'giua' },
    { kind: 'lien-quan', target: 'giua' },
  ],
});
const site = siteOf([old, middle, young]);
const groups = (id: string) => relationGroups(id, site)[0]?.groups ?? [];
const told = (id: string) =>
  groups(id).map(({ title, chips }) => [title, chips.map(({ name }) => name)]);

test('what points here stands before what leads away, what is merely related comes last', () => {
  expect(told('giua')).toEqual([
    ['Được hướng dẫn bởi', ['03-NQ/TW']],
    ['Thay thế', ['01-NQ/TW']],
    ['Căn cứ', ['09-CT/TW']],
    ['Liên quan', ['01-NQ/TW', '03-NQ/TW']],
  ]);
});

test('a relation is shown from its other end too', () => {
  expect(told('cu')).toContainEqual(['Được thay thế bởi', ['02-NQ/TW']]);
});

test('two documents that name each other as related are shown once', () => {
  const a = documentOf('a', { relations: [{ kind: 'lien-quan', target: 'b' }] });
  const b = documentOf('b', { relations: [{ kind: 'lien-quan', target: 'a' }] });
  const [section] = relationGroups('a', siteOf([a, b]));
  expect(section?.groups.map(({ chips }) => chips.length)).toEqual([1]);
});

test('a remark is shown without marks of sources, which lead nowhere in the margin', () => {
  const replaced = groups('giua').find(({ title }) => title === 'Thay thế');
  expect(replaced?.chips[0]?.note).toBe('theo điều cuối');
});

test('a document that the library lacks is named by its day and issuer, without a link', () => {
  const basis = groups('giua').find(({ title }) => title === 'Căn cứ');
  expect(basis?.chips[0]).toMatchObject({
    name: '09-CT/TW',
    year: '07/6/2005',
    title: 'Ban Bí thư. Thư viện chưa có văn bản này.',
  });
  expect(basis?.chips[0]?.href).toBeUndefined();
});

test('a document without relations has no such section', () => {
  expect(relationGroups('a', siteOf([documentOf('a')]))).toEqual([]);
});

test('what is only inferred never reads as said by a source, from either end', () => {
  const guessing = documentOf('doan', {
    number: '04-NQ/TW',
    issuedOn: '2021-01-02',
    relations: [{ kind: 'thay-the', target: 'cu', certainty: 'suy-doan' }],
  });
  const guessed = siteOf([old, guessing]);
  const titles = (id: string) => relationGroups(id, guessed)[0]?.groups.map(({ title }) => title);
  expect(titles('doan')).toEqual(['Có thể thay thế (suy đoán)']);
  expect(titles('cu')).toEqual(['Có thể được thay thế bởi (suy đoán)']);
});
