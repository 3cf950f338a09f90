import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { modelFacets } from './model-facets.ts';

const resolution = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const library = libraryOf([
  resolution,
  modelOf('a', {
    place: 'binh-duong',
    years: { from: 2020, basis: 'nguon' },
    implements: ['25-nq-tw-2013', { number: '1-CT/TU' }],
  }),
  modelOf('b', {
    place: 'thanh-pho-ho-chi-minh',
    years: { from: 2020, basis: 'trien-khai' },
    danVanKheo: false,
  }),
  modelOf('c', { danVanKheo: false }),
]);
const facets = modelFacets(library);
const shown = (key: string) =>
  facets
    .find((facet) => facet.key === key)
    ?.values.map(({ name, count, address }) => `${name} ${count} ${address}`);

test('models are counted by field and kind of unit', () => {
  expect(shown('linh-vuc')).toEqual(['Kinh tế 3 /mo-hinh/linh-vuc/kinh-te/']);
  expect(shown('don-vi')).toEqual(['Doanh nghiệp 3 /mo-hinh/don-vi/doanh-nghiep/']);
});

test('a model of a merged province is counted in the one of today', () => {
  expect(shown('dia-phuong')).toEqual([
    'Thành phố Hồ Chí Minh 2 /mo-hinh/dia-phuong/thanh-pho-ho-chi-minh/',
  ]);
});

test('a model of a merged province is counted under its former name as well', () => {
  expect(shown('ten-khi-lam')).toEqual([
    'Bình Dương 1 /mo-hinh/ten-khi-lam/binh-duong/',
    'Thành phố Hồ Chí Minh 1 /mo-hinh/ten-khi-lam/thanh-pho-ho-chi-minh/',
  ]);
});

test('a model of no known year has a value of its own', () => {
  expect(shown('nam')).toEqual([
    'Chưa rõ năm 1 /mo-hinh/nam/khong-ro-nam/',
    '2020 2 /mo-hinh/nam/2020/',
  ]);
});

test('each scale has its levels from the highest', () => {
  expect(shown('bang-chung')?.map((line) => line.slice(0, 2))).toEqual(['2:', '1:']);
  expect(shown('thay-doi')?.map((line) => line.slice(0, 2))).toEqual(['0:']);
});

test('models of one difficulty have a list', () => {
  expect(shown('kho-khan')).toEqual(['Rác 3 /mo-hinh/kho-khan/rac/']);
});

test('only documents that the library holds have a list', () => {
  expect(shown('van-ban')).toEqual([
    'Nghị quyết 25-NQ/TW (2013) 1 /mo-hinh/van-ban/25-nq-tw-2013/',
  ]);
});

test('only models whose source calls them Dân vận khéo are listed as such', () => {
  expect(shown('dan-van-kheo')).toEqual([
    'Nguồn gọi là Dân vận hoặc Dân vận khéo 1 /mo-hinh/dan-van-kheo/co/',
  ]);
});
