import { expect, test } from 'vitest';
import type { DocumentView } from '../../entries/document-view.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { modelFacets } from '../gallery/model-facets.ts';
import { documentFacets } from './document-facets.ts';
import { type Facet, facetPages, unknownYear, yearName } from './facets.ts';

const named = (...pairs: [string, string][]) =>
  new Map(pairs.map(([id, name]) => [id, { id, name }]));
const library = {
  document: (id: string) => (id === 'a' ? { label: 'Nghị quyết A', data: {} } : undefined),
  validity: (id: string) => ({ status: id === 'a' ? 'het-hieu-luc' : 'chua-ro', reason: '' }),
  vocabulary: {
    issuers: named(['trung-uong', 'Trung ương']),
    topics: named(['dan-van', 'Dân vận'], ['cong-doan', 'Công đoàn']),
    fields: named(['kinh-te', 'Kinh tế']),
    unitTypes: named(['doanh-nghiep', 'Doanh nghiệp']),
    places: new Map([
      ['binh-duong', { name: 'Bình Dương', nowId: 'hcm', nowName: 'TP. Hồ Chí Minh' }],
      ['hcm', { name: 'TP. Hồ Chí Minh', nowId: 'hcm', nowName: 'TP. Hồ Chí Minh' }],
    ]),
  },
} as unknown as Library;

const document = (id: string, year: string | undefined, topics: string[]) =>
  ({
    id,
    year,
    data: { type: 'Nghị quyết', issuer: 'trung-uong', topics },
  }) as unknown as DocumentView;
const model = (place: string | undefined, from: number | undefined, more: object = {}) =>
  ({
    data: {
      field: 'kinh-te',
      unitType: 'doanh-nghiep',
      place,
      years: { from },
      evidence: 2,
      implements: [],
      danVanKheo: false,
      ...more,
    },
  }) as unknown as ModelEntry;

const shown = (facets: readonly Pick<Facet<unknown>, 'key' | 'values'>[]) =>
  Object.fromEntries(
    facets.map(({ key, values }) => [
      key,
      values.map(({ name, count, address }) => `${name} ${count} ${address}`),
    ]),
  );

test('documents are counted by type, status, issuer, topic and year, each with its page', () => {
  const documents = [
    document('a', '2013', ['dan-van', 'cong-doan']),
    document('b', '2021', ['dan-van']),
    document('c', undefined, []),
  ];
  expect(shown(documentFacets({ ...library, documents }))).toEqual({
    loai: ['Nghị quyết 3 /van-ban/loai/nghi-quyet/'],
    'tinh-trang': [
      'Hết hiệu lực 1 /van-ban/tinh-trang/het-hieu-luc/',
      'Chưa rõ hiệu lực 2 /van-ban/tinh-trang/chua-ro/',
    ],
    'co-quan': ['Trung ương 3 /co-quan/trung-uong/'],
    'chu-de': ['Dân vận 2 /chu-de/dan-van/', 'Công đoàn 1 /chu-de/cong-doan/'],
    nam: [
      `Chưa rõ năm 1 /van-ban/nam/${unknownYear}/`,
      '2021 1 /van-ban/nam/2021/',
      '2013 1 /van-ban/nam/2013/',
    ],
  });
});

test('models are counted by every facet; of a merged province under its name and the one of today', () => {
  const models = [
    model('binh-duong', 2020, { danVanKheo: true, implements: ['a', { number: '1-CT/TU' }] }),
    model('hcm', 2020, { evidence: 4 }),
    model(undefined, undefined),
  ];
  expect(shown(modelFacets(models, library))).toEqual({
    'linh-vuc': ['Kinh tế 3 /mo-hinh/linh-vuc/kinh-te/'],
    'don-vi': ['Doanh nghiệp 3 /mo-hinh/don-vi/doanh-nghiep/'],
    'dia-phuong': ['TP. Hồ Chí Minh 2 /mo-hinh/dia-phuong/hcm/'],
    'ten-khi-lam': [
      'Bình Dương 1 /mo-hinh/ten-khi-lam/binh-duong/',
      'TP. Hồ Chí Minh 1 /mo-hinh/ten-khi-lam/hcm/',
    ],
    nam: [`Chưa rõ năm 1 /mo-hinh/nam/${unknownYear}/`, '2020 2 /mo-hinh/nam/2020/'],
    'bang-chung': [
      'Mức 4: như mức 3, thêm nguồn thứ hai hoặc được công nhận 1 /mo-hinh/bang-chung/4/',
      'Mức 2: có con số kết quả và nguồn 2 /mo-hinh/bang-chung/2/',
    ],
    'van-ban': ['Nghị quyết A 1 /mo-hinh/van-ban/a/'],
    'dan-van-kheo': ['Nguồn gọi là Dân vận hoặc Dân vận khéo 1 /mo-hinh/dan-van-kheo/co/'],
  });
});

test('a value has a page with the items the rule gives it, unless another section has it', () => {
  const documents = [document('a', '2013', ['dan-van']), document('b', undefined, ['dan-van'])];
  const pages = facetPages(documents, documentFacets({ ...library, documents }));
  expect(
    pages.map(({ params, props }) => [
      `${params.facet}/${params.value}`,
      props.title,
      props.items.map(({ id }) => id).join(' '),
    ]),
  ).toEqual([
    ['loai/nghi-quyet', 'Nghị quyết', 'a b'],
    ['tinh-trang/het-hieu-luc', 'Hết hiệu lực', 'a'],
    ['tinh-trang/chua-ro', 'Chưa rõ hiệu lực', 'b'],
    [`nam/${unknownYear}`, 'Văn bản chưa rõ năm', 'b'],
    ['nam/2013', 'Văn bản năm 2013', 'a'],
  ]);
});

test('an unknown year has a name', () => {
  expect([yearName('2013'), yearName(unknownYear)]).toEqual(['2013', 'Chưa rõ năm']);
});
