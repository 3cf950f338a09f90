import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { documentFacets } from './document-facets.ts';
import { type Facet, facetPages, unknownYear, yearName } from './facets.ts';

const document = (id: string, year: string | undefined, topics: string[], fields: object = {}) =>
  documentOf(id, { ...(year && { issuedOn: `${year}-06-03` }), topics, ...fields });
const shown = (facets: readonly Pick<Facet<unknown>, 'key' | 'values'>[]) =>
  Object.fromEntries(
    facets.map(({ key, values }) => [
      key,
      values.map(({ name, count, address }) => `${name} ${count} ${address}`),
    ]),
  );

test('documents are counted by type, status, issuer, topic and year, each with its page', () => {
  const library = libraryOf([
    document('a', '2013', ['dan-van', 'cong-doan'], { expiredOn: '2020-01-01' }),
    document('b', '2021', ['dan-van']),
    document('c', undefined, []),
  ]);
  expect(shown(documentFacets(library))).toEqual({
    loai: ['Nghị quyết 3 /van-ban/loai/nghi-quyet/'],
    'tinh-trang': [
      'Hết hiệu lực 1 /van-ban/tinh-trang/het-hieu-luc/',
      'Chưa kiểm tra hiệu lực 2 /van-ban/tinh-trang/chua-kiem-tra/',
    ],
    'co-quan': ['Ban Chấp hành Trung ương Đảng 3 /co-quan/trung-uong/'],
    'chu-de': ['Dân vận 2 /chu-de/dan-van/', 'Công đoàn 1 /chu-de/cong-doan/'],
    nam: [
      `Chưa rõ năm 1 /van-ban/nam/${unknownYear}/`,
      '2021 1 /van-ban/nam/2021/',
      '2013 1 /van-ban/nam/2013/',
    ],
  });
});

test('a value has a page with the items the rule gives it, unless another section has it', () => {
  const library = libraryOf([
    document('a', '2013', ['dan-van'], { expiredOn: '2020-01-01' }),
    document('b', undefined, ['dan-van']),
  ]);
  const pages = facetPages(library.documents, documentFacets(library));
  expect(
    pages.map(({ params, props }) => [
      `${params.facet}/${params.value}`,
      props.title,
      props.items.map(({ id }) => id).join(' '),
    ]),
  ).toEqual([
    ['loai/nghi-quyet', 'Nghị quyết', 'a b'],
    ['tinh-trang/het-hieu-luc', 'Hết hiệu lực', 'a'],
    ['tinh-trang/chua-kiem-tra', 'Chưa kiểm tra hiệu lực', 'b'],
    [`nam/${unknownYear}`, 'Văn bản chưa rõ năm', 'b'],
    ['nam/2013', 'Văn bản năm 2013', 'a'],
  ]);
});

test('an unknown year has a name', () => {
  expect([yearName('2013'), yearName(unknownYear)]).toEqual(['2013', 'Chưa rõ năm']);
});
