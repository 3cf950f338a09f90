import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { criteriaPage } from './criteria.ts';

const page = (...fields: object[]) =>
  criteriaPage(siteOf(fields.map((own, at) => modelOf(`m${at}`, own))));

test('each level shows what it asks for beside the one below', () => {
  expect(page().levels.map(({ asks }) => asks)).toEqual([
    'không',
    'nguồn công khai',
    'con số kết quả',
    'nơi làm; năm làm',
    'nguồn thứ hai hoặc được công nhận',
    'nơi khác làm theo',
  ]);
});

test('a level leads to its models where it has some', () => {
  const { levels } = page({ evidence: 0 }, { evidence: 0 });
  expect(levels.slice(0, 2).map(({ models, href }) => [models, href])).toEqual([
    [2, '/so-tay/mo-hinh/bang-chung/0/'],
    [0, undefined],
  ]);
});

test('models are counted whose level editors set lower than their fields allow', () => {
  expect(page({ evidence: 0 }, { evidence: 1 }).lowered).toBe(1);
});

test('what two models share weighs what the comparison gives it', () => {
  expect(page().likeness[0]).toEqual({ name: 'cùng nói tới một loại khó khăn: 4 điểm' });
});

test('models are counted by what they have', () => {
  const household = { label: 'hộ', value: 3, unit: 'hộ' };
  const { counts } = page(
    {
      results: [{ ...household, before: 5 }],
      limitations: ['Chưa đều'],
      needs: { time: 'Một năm' },
    },
    { results: [household], danVanKheo: false, difficultyInferred: true, learnedFrom: 'm0' },
    { results: [{ ...household, context: true }], learnedFrom: 'm0' },
  );
  expect(counts.map(({ name }) => name)).toEqual([
    '2 mô hình nguồn gọi là Dân vận hoặc Dân vận khéo.',
    '2 mô hình có ít nhất một con số kết quả.',
    '1 mô hình có con số trước và sau của cùng một việc.',
    '1 mô hình nguồn có nêu hạn chế.',
    '1 mô hình khó khăn được hiểu từ cách làm.',
    '1 mô hình nguồn nêu cần người, tiền hoặc thời gian nào.',
    '1 mô hình đã được nơi khác học theo.',
  ]);
});
