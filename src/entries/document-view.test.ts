import { expect, test } from 'vitest';
import { documentView, registryDocument } from './document-view.ts';
import { documentOf, vocabulary } from './testing/sample.ts';

const view = (fields: object) => documentView(documentOf('a', fields), vocabulary);

test.each([
  // the number before the names
  [{ number: '25-NQ/TW', shortName: 'Nghị quyết 25' }, '25-NQ/TW'],
  [{ shortName: 'Nghị quyết 25' }, 'Nghị quyết 25'],
  [{ title: 'Về công tác dân vận' }, 'Về công tác dân vận'],
])('a document of %j is called %s', (fields, label) => {
  expect(view(fields).label).toBe(label);
});

test.each([
  [{}, 'Ban Chấp hành Trung ương Đảng'],
  // with its term
  [{ term: 'XI' }, 'Ban Chấp hành Trung ương Đảng khóa XI'],
  // of two bodies
  [{ coIssuers: ['tinh-uy'] }, 'Ban Chấp hành Trung ương Đảng và Ban Thường vụ Tỉnh ủy'],
  // as the document itself writes it
  [{ issuerName: 'Quân ủy Trung ương', term: 'XI' }, 'Quân ủy Trung ương'],
])('the issuer of %j is %s', (fields, name) => {
  expect(view(fields).issuerName).toBe(name);
});

test('a document without number, place or day has none of what follows from them', () => {
  expect(view({})).toMatchObject({
    slug: undefined,
    numberAddress: undefined,
    placeName: undefined,
    year: undefined,
  });
});

test('the registry of citations is told every name of a document', () => {
  const document = registryDocument(
    view({
      number: '17-CTr/TU',
      aliases: ['Chương trình 17'],
      shortName: 'Chương trình dân vận',
      place: 'lai-chau',
      term: 'XI',
      issuedOn: '2021-12-21',
    }),
  );
  expect(document).toEqual({
    id: 'a',
    number: '17-CTr/TU',
    type: 'Nghị quyết',
    title: 'Về công tác dân vận',
    aliases: ['Chương trình 17', 'Chương trình dân vận'],
    issuer: 'Ban Chấp hành Trung ương Đảng khóa XI',
    issuedOn: '2021-12-21',
    place: 'lai-chau',
    placeName: 'Lai Châu',
    term: 'XI',
  });
});
