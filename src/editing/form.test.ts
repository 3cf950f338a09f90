import { expect, test } from 'vitest';
import { kindPlaces, kinds } from '../entries/kinds.ts';
import { newFile, writeEntry } from './entry-file.ts';
import { formFields } from './form-fields.ts';
import { formSections } from './form-sections.ts';
import { openEntryFile } from './open-file.ts';
import { repositoryLink } from './repository-link.ts';
import { rewriteEntry } from './rewrite-entry.ts';
import { dataOf, isoOf, typedDay, typedOf } from './typed.ts';

test.each(kinds)('the form of a %s has every field of its schema once', (kind) => {
  const shown = formSections[kind].flatMap(({ keys }) => keys);
  expect(shown.toSorted()).toEqual(Object.keys(kindPlaces[kind].schema.shape).toSorted());
});

test('every field has a short name of its own', () => {
  const longOnes = kinds.flatMap((kind) =>
    formFields(kind).filter(({ label, help }) => label === help || label.length > 40),
  );
  expect(longOnes).toEqual([]);
});

test.each([
  ['03/6/2013', '2013-06-03'],
  ['3-6-2013', '2013-06-03'],
  ['10/1999', '1999-10'],
  ['tháng 10/1999', '1999-10'],
  ['2021', '2021'],
  ['2013-06-03', '2013-06-03'],
  ['31/02/2026', undefined],
  ['13/2020', undefined],
  ['hôm qua', undefined],
])('the day %j is %j', (typed, iso) => {
  expect(isoOf(typed)).toBe(iso);
});

test.each(['2013-06-03', '1999-10', '2021'])(
  'the day %s comes back from how it is typed',
  (iso) => {
    expect(isoOf(typedDay(iso))).toBe(iso);
  },
);

test('what is typed becomes data: days, figures, lists, ticks, and nothing that is empty', () => {
  const typed = {
    number: ' 25-NQ/TW ',
    issuedOn: '03/6/2013',
    signer: '  ',
    keyPoints: 'Một\n\nHai\n',
    topics: ['dan-van'],
    period: { from: '2021', to: '' },
    targets: [{ label: 'Hộ', value: '1.234,5', unit: '%' }],
    validity: {},
    provisions: [{ ref: 'Điều 1', main: true }],
  };
  expect(dataOf(formFields('document'), typed)).toEqual({
    number: '25-NQ/TW',
    issuedOn: '2013-06-03',
    keyPoints: ['Một', 'Hai'],
    topics: ['dan-van'],
    period: { from: '2021' },
    targets: [{ label: 'Hộ', value: 1234.5, unit: '%' }],
    provisions: [{ ref: 'Điều 1', main: true }],
  });
});

test('what cannot be read stays as it was typed', () => {
  const data = dataOf(formFields('document'), {
    issuedOn: '31/02/2020',
    targets: [{ value: 'nhiều' }],
  });
  expect(data).toEqual({ issuedOn: '31/02/2020', targets: [{ value: 'nhiều' }] });
});

test('a document that a model carries out is an id, or what is known of it', () => {
  const fields = formFields('model');
  const data = { implements: ['25-nq-tw-2013', { number: '16/CT-TTg' }] };
  expect(dataOf(fields, typedOf(fields, data))).toMatchObject(data);
});

test('a document is named by number, place and year and lies in the folder of its type', () => {
  const data = {
    number: '17-CTr/TU',
    place: 'lai-chau',
    issuedOn: '2021-03-01',
    type: 'Chương trình',
  };
  expect(newFile('document', data).path).toBe(
    'content/documents/programmes/17-ctr-tu-lai-chau-2021.mdx',
  );
  expect(newFile('model', { name: 'Tổ tự quản' }).path).toBe('content/models/to-tu-quan.mdx');
});

const source = `---
# lời nhắc của ban biên tập
title: "Về công tác dân vận"
type: Nghị quyết
issuer: trung-uong # tạm
topics: [dan-van, cong-doan]
---

Thân bài.
`;

test('an opened file keeps remarks, order and spelling where nothing was changed', () => {
  const { data, body } = openEntryFile(source, 'document') ?? { data: {}, body: '' };
  const order = formFields('document').map(({ key }) => key);
  expect(rewriteEntry(source, data, data, order, body)).toBe(source);
  const changed = { ...data, type: 'Chỉ thị', number: '5-CT/TW' };
  expect(rewriteEntry(source, data, changed, order, body)).toBe(
    source
      .replace('type: Nghị quyết', 'type: Chỉ thị')
      .replace('# lời nhắc', 'number: 5-CT/TW\n# lời nhắc'),
  );
});

test('a field that was emptied is taken out', () => {
  const { data, body } = openEntryFile(source, 'document') ?? { data: {}, body: '' };
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'topics'));
  expect(rewriteEntry(source, data, rest, [], body)).toBe(source.replace(/topics.*\n/, ''));
});

test('the kind of a file is read from its fields, and a file with a fault opens too', () => {
  const model = writeEntry({ name: 'Tổ tự quản', unit: 'Thôn A', danVanKheo: true }, '');
  expect(openEntryFile(model)?.kind).toBe('model');
  expect(openEntryFile('---\ntitle: "Về việc\ntype: Kế hoạch\n---\n')?.data).toEqual({
    title: 'Về việc',
    type: 'Kế hoạch',
  });
});

test.each(['', 'Chỉ có chữ', '---\n- a\n---\n'])('%j is no file of an entry', (text) => {
  expect(openEntryFile(text)).toBeUndefined();
});

test('a short file fills the page of the repository, a long one only names itself', () => {
  const github = repositoryLink(
    'https://github.com/a/b',
    'content/models/x.mdx',
    '---\nname: A & B\n',
  );
  expect(github.filled).toBe(true);
  expect(new URL(github.href).searchParams.get('value')).toBe('---\nname: A & B\n');
  const long = repositoryLink('https://github.com/a/b', 'content/models/x.mdx', 'x'.repeat(9000));
  expect([long.filled, long.href.length < 200]).toEqual([false, true]);
});

test('a file that is there already is changed on its own page', () => {
  const at = (repository: string) => repositoryLink(repository, 'content/a b.mdx', 'x', false);
  expect(at('https://github.com/a/b').href).toBe(
    'https://github.com/a/b/edit/main/content/a%20b.mdx',
  );
  expect(at('https://gitlab.com/a/b').href).toBe(
    'https://gitlab.com/a/b/-/edit/main/content/a%20b.mdx',
  );
});
