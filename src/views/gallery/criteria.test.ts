import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { criteriaPage } from './criteria.ts';

const page = (...fields: object[]) =>
  criteriaPage(siteOf(fields.map((own, at) => modelOf(`m${at}`, own))));
const household = { label: 'hộ', value: 3, unit: 'hộ', counts: 'thay-doi' };

test('a level leads to its models where it has some', () => {
  const { change } = page({ results: [household] }, { results: [household] });
  expect(change.levels.map(({ models, href }) => [models, href])[3]).toEqual([
    2,
    '/so-tay/mo-hinh/thay-doi/3/',
  ]);
  expect(change.levels[0]?.href).toBeUndefined();
});

test('the two scales count each model once', () => {
  const { change, documented } = page({}, { results: [household] });
  for (const { levels } of [change, documented]) {
    expect(levels.reduce((sum, { models }) => sum + models, 0)).toBe(2);
  }
});

test('what is set aside is counted apart', () => {
  const { models, setAside } = page({}, { setAside: 'khen-thuong' });
  expect([models, setAside]).toEqual([1, 1]);
});

test('what two models share weighs what the comparison gives it', () => {
  expect(page().likeness[0]).toEqual({ name: 'cùng khó khăn: 4 điểm' });
});

test('models are counted by what they have', () => {
  const { counts } = page(
    { actions: ['a', 'b', 'c', 'd'], limitations: ['Chưa đều'], needs: { time: 'Một năm' } },
    { danVanKheo: false, difficultyInferred: true },
  );
  expect(counts.map(({ name }) => name)).toEqual([
    '1 mô hình được nguồn gọi là Dân vận hoặc “Dân vận khéo”.',
    '1 mô hình có cách làm từ bốn bước trở lên.',
    '1 mô hình có hạn chế do nguồn nêu.',
    '1 mô hình có khó khăn do ban biên tập suy ra từ cách làm.',
    '1 mô hình có nhân lực, kinh phí hoặc thời gian do nguồn nêu.',
    '0 mô hình có bài viết về cách làm.',
  ]);
});
