import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { modelOverview } from './overview.ts';

const overview = (...fields: object[]) =>
  modelOverview(siteOf(fields.map((own, at) => modelOf(`m${at}`, own))));

test('a tile shows the models of its province, those of merged ones with them', () => {
  const { tiles } = overview({ place: 'binh-duong' }, { place: 'thanh-pho-ho-chi-minh' });
  expect(tiles).toMatch(
    /href="\/so-tay\/mo-hinh\/dia-phuong\/thanh-pho-ho-chi-minh\/" aria-label="[^"]* 2 mô hình"/,
  );
});

test('the tile of a province without models leads to the province', () => {
  expect(overview().tiles).toContain('href="/so-tay/dia-phuong/lai-chau/"');
});

test('what no tile counts is shown: programmes of the country, models of no known place', () => {
  const { hint } = overview({ nationwide: true }, {}, {}, { place: 'lai-chau' });
  expect(hint).toContain(
    'số mô hình; thêm 1 chương trình toàn quốc và 2 mô hình nguồn không nêu tỉnh.',
  );
});

test('where every model has its tile nothing is added', () => {
  expect(overview({ place: 'lai-chau' }).hint).toMatch(/số mô hình\.$/);
});

test('a region lists its provinces that have models, and is there without any', () => {
  const { regions } = overview({ place: 'lai-chau' });
  expect(regions).toHaveLength(6);
  expect(regions[0]).toMatchObject({
    name: 'Trung du và miền núi phía Bắc',
    provinces: [{ name: 'Lai Châu', count: 1 }],
  });
  expect(regions[1]?.provinces).toEqual([]);
});

test('a year that is not known has no bar', () => {
  const { years } = overview({ years: { from: 2020, basis: 'nguon' } }, {});
  expect(years.map(({ name }) => name)).toEqual(['2020']);
});

test('the difficulties that most models answer stand first, the rest below', () => {
  const { difficulties, moreDifficulties } = overview({});
  expect(difficulties.map(({ name, href }) => [name, href])).toEqual([
    ['Rác', '/so-tay/mo-hinh/kho-khan/rac/'],
  ]);
  expect(moreDifficulties).toEqual([]);
});
