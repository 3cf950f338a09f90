import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { chipsOf } from '../testing/chips.ts';
import { siteOf } from '../testing/sample.ts';
import { relationsSection } from './relations.ts';

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
const groups = (id: string) => chipsOf(relationsSection(id, {}, site)).groups;
const told = (id: string) =>
  groups(id).map(({ title, chips }) => [title, chips.map(({ name }) => name)]);

test('the line of succession comes first, then what points here, what is merely related last', () => {
  expect(told('giua')).toEqual([
    ['Văn bản bị thay thế', ['01-NQ/TW']],
    ['Văn bản hướng dẫn', ['03-NQ/TW']],
    ['Căn cứ ban hành', ['09-CT/TW']],
    ['Văn bản liên quan', ['01-NQ/TW', '03-NQ/TW']],
  ]);
});

test('a relation is shown from its other end too', () => {
  expect(told('cu')).toContainEqual(['Văn bản thay thế', ['02-NQ/TW']]);
});

test('two documents that name each other as related are shown once', () => {
  const a = documentOf('a', { relations: [{ kind: 'lien-quan', target: 'b' }] });
  const b = documentOf('b', { relations: [{ kind: 'lien-quan', target: 'a' }] });
  const { groups } = chipsOf(relationsSection('a', {}, siteOf([a, b])));
  expect(groups.map(({ chips }) => chips.length)).toEqual([1]);
});

test('a remark is shown without marks of sources, which lead nowhere in the margin', () => {
  const replaced = groups('giua').find(({ title }) => title === 'Văn bản bị thay thế');
  expect(replaced?.chips[0]?.note).toBe('theo điều cuối');
});

test('a document that the library lacks is named by its day and issuer, without a link', () => {
  const basis = groups('giua').find(({ title }) => title === 'Căn cứ ban hành');
  expect(basis?.chips[0]).toMatchObject({
    name: '09-CT/TW',
    year: '07/6/2005',
    title: 'Ban Bí thư. Thư viện chưa có văn bản này.',
  });
  expect(basis?.chips[0]?.href).toBeUndefined();
});

test('a document without relations has no such section', () => {
  expect(relationsSection('a', {}, siteOf([documentOf('a')]))).toBeUndefined();
});

test('what is only inferred never reads as said by a source, from either end', () => {
  const guessing = documentOf('doan', {
    number: '04-NQ/TW',
    issuedOn: '2021-01-02',
    relations: [{ kind: 'thay-the', target: 'cu', certainty: 'suy-doan' }],
  });
  const guessed = siteOf([old, guessing]);
  const titles = (id: string) =>
    chipsOf(relationsSection(id, {}, guessed)).groups.map(({ title }) => title);
  expect(titles('doan')).toEqual(['Có thể là văn bản bị thay thế (suy đoán)']);
  expect(titles('cu')).toEqual(['Có thể là văn bản thay thế (suy đoán)']);
});

test('more than a page has room for stand on the map; without one all stay', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    documentOf(`con-${index}`, {
      number: `${index + 10}-CT/TW`,
      issuedOn: '2021-01-02',
      relations: [{ kind: index < 2 ? 'tiep-tuc-thuc-hien' : 'trien-khai', target: 'cu' }],
    }),
  );
  const crowded = siteOf([old, ...many]);
  const map = { name: 'Lược đồ', href: '/m/' };
  const shown = chipsOf(relationsSection('cu', { map }, crowded));
  expect(shown.groups.map(({ chips }) => chips.length)).toEqual([2, 6]);
  expect([shown.total, shown.more?.href]).toEqual([12, '/m/']);
  const all = chipsOf(relationsSection('cu', {}, crowded));
  expect(all.groups.map(({ chips }) => chips.length)).toEqual([2, 10]);
  expect(all.more).toBeUndefined();
});

test('where a document has a tree and no map, its relations lead to the tree', () => {
  const map = { name: 'Lược đồ', href: '/m/' };
  const tree = { name: 'Từ văn bản này đến cơ sở', href: '/c/' };
  expect(chipsOf(relationsSection('cu', { tree }, site)).more).toEqual(tree);
  expect(chipsOf(relationsSection('cu', { map, tree }, site)).more?.href).toBe('/m/');
});
