import { expect, test } from 'vitest';
import { modelOf, vocabulary } from '../entries/testing/sample.ts';
import { checkIntegrity } from './index.ts';

const problemsOf = (fields: object) =>
  checkIntegrity({ entries: [modelOf('a', fields)], vocabulary }).map(({ field, message }) => [
    field,
    message,
  ]);
const figure = { label: 'hộ', value: 3, unit: 'hộ' };

test('a model without fit cannot be matched', () => {
  expect(problemsOf({ fit: undefined })).toEqual([['', expect.stringContaining('chưa có fit:')]]);
});

test('one set aside needs neither fit nor what its figures count', () => {
  expect(problemsOf({ fit: undefined, setAside: 'so-lieu', results: [figure] })).toEqual([]);
});

test('a word of another kind is no difficulty', () => {
  expect(problemsOf({ fit: { difficulties: ['nong-thon'], groups: ['nhan-dan'] } })).toEqual([
    ['fit.difficulties[1]', 'Danh mục model-traits.yaml không có mã “nong-thon” loại kho.'],
  ]);
});

test('a figure is either size or a result', () => {
  const both = { ...figure, context: true, counts: 'viec-lam' };
  expect(problemsOf({ results: [both, { ...figure, counts: 'thay-doi' }] })).toEqual([
    ['results[1]', 'Số liệu “hộ” vừa là quy mô (context) vừa là kết quả (counts).'],
  ]);
});
