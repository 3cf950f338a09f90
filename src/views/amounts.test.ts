import { expect, test } from 'vitest';
import { amountOf, formatNumberVi, resultAmount, resultLevel, targetLevel } from './amounts.ts';

test.each([
  [6523, '6.523'],
  [66.7, '66,7'],
  // a number is never rounded
  [0.1255, '0,1255'],
  [1234567.89, '1.234.567,89'],
  [-3, '-3'],
  [0, '0'],
])('prints %d as %s', (value, printed) => {
  expect(formatNumberVi(value)).toBe(printed);
});

test.each([
  // *trên* leaves the number itself out, *từ* takes it in
  [{ comparator: '>', value: 85, unit: '%' }, 'trên 85%'],
  [{ comparator: '>=', value: 500, unit: 'đoàn viên' }, 'từ 500 đoàn viên'],
  [{ comparator: '<=', value: 15, unit: 'ngày' }, 'không quá 15 ngày'],
  [{ comparator: '<', value: 3, unit: 'năm' }, 'dưới 3 năm'],
  [{ comparator: '=', value: 100, unit: '%' }, '100%'],
  // a unit that begins with the sign stays at the number
  [{ comparator: '>=', value: 66.7, unit: '% (hai phần ba)' }, 'từ 66,7% (hai phần ba)'],
] as const)('tells the target %j as %s', (target, words) => {
  expect(targetLevel(target)).toBe(words);
});

test.each([
  [{ label: 'diện tích', unit: 'm²' }, '3.000 m²'],
  [{ label: 'hộ có điện', unit: '%' }, '3.000%'],
  // the label says the unit itself
  [{ label: 'cuộc triển khai ở cơ sở', unit: 'cuộc' }, '3.000'],
  [{ label: 'Hộ', unit: 'hộ' }, '3.000'],
  // thousands belong to the number
  [{ label: 'ngày công Nhân dân đóng góp', unit: 'nghìn ngày công' }, '3.000 nghìn'],
  [{ label: 'tiền dân góp', unit: 'triệu đồng' }, '3.000 triệu đồng'],
  // a longer word that begins alike is another word
  [{ label: 'cuộcsống', unit: 'cuộc' }, '3.000 cuộc'],
])('shows the amount of %j as %s', (result, words) => {
  expect(amountOf(result, 3000)).toBe(words);
});

test('an amount that was measured before is shown behind the label', () => {
  const result = { label: 'hộ nghèo', value: 20, before: 68, unit: 'hộ', qualifier: 'hơn' };
  expect(resultAmount(result)).toEqual({
    qualifier: 'hơn',
    amount: '20',
    label: 'hộ nghèo (trước đó: 68)',
  });
});

test('a result on one line has its qualifier, its unit and what was before', () => {
  const result = { value: 1900, before: 820, unit: 'mô hình', qualifier: 'hơn' };
  expect(resultLevel({ ...result, label: 'đăng ký' })).toBe(
    'hơn 1.900 mô hình (trước đó: 820 mô hình)',
  );
});

test('before a label that says the unit neither number repeats it', () => {
  const result = { value: 19, before: 4, unit: 'phòng', label: 'phòng trọ' };
  expect(resultLevel(result)).toBe('19 (trước đó: 4)');
});
