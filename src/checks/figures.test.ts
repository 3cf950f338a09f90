import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { documentOf, modelOf, reportOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkFigures, statesFigure } from './figures.ts';

test.each([
  // a count, a share, a sum
  ['Cả tỉnh có 31 mô hình.', true],
  ['Đạt 99% đảng viên.', true],
  ['Đăng ký 2.071 mô hình năm 2021.', true],
  // a figure of a year's size is printed with a dot, as figures are
  ['Có 2.016 đại biểu dự.', true],
  // numbers of documents, days, years, articles and terms are no figures
  ['Theo Nghị quyết 25-NQ/TW ngày 03/6/2013 của Trung ương khóa XI.', false],
  ['Luật số 10/2022/QH15, khoản 2 Điều 15, có từ 2023.', false],
  ['Kế hoạch 299/KH-LĐLĐ năm 2022, giai đoạn 2013-2016, tháng 11/2023.', false],
  ['Hội nghị Trung ương 7 và Nghị quyết 8B.', false],
  // a name that ends in a number, beside a span of years and a figure that has a hyphen
  ['Phục hồi sau Covid-19.', false],
  ['Sau Covid-19 có 31 mô hình.', true],
  ['Họp 30-60 phút.', true],
  // a source mark is no figure
  ['Làm tốt.[^3]', false],
])('%s: %s', (text, expected) => {
  expect(statesFigure(text)).toBe(expected);
});

function fieldsOf(entry: AnyEntry) {
  const checker = new Checker([entry], vocabulary, new Set());
  checkFigures(entry, checker);
  return checker.problems.map(({ field, line }) => field || `dòng ${line}`);
}

const offline = { sources: [{ title: 'Một bài' }] };

test.each([documentOf, modelOf, reportOf])('what is shown as checked has an address', (make) => {
  expect(fieldsOf(make('a', offline))).toEqual(['verification']);
  expect(fieldsOf(make('a', { ...offline, verification: 'partial' }))).toEqual([]);
});

const target = { label: 'đơn vị', comparator: '=', value: 5, unit: '%', kind: 'chi-tieu' };

test('a target names its source', () => {
  expect(fieldsOf(documentOf('a', { targets: [target] }))).toEqual(['targets[1].note']);
  expect(fieldsOf(documentOf('a', { targets: [{ ...target, note: '[^1]' }] }))).toEqual([]);
});

test('a figure in a key point names its source, wherever in the sentence the mark stands', () => {
  const keyPoints = [
    'Có 31 mô hình.',
    'Có 31 mô hình.[^1]',
    'Có 4 nhóm;[^1] bổ sung sau.',
    'Làm tốt.',
  ];
  expect(fieldsOf(documentOf('a', { keyPoints }))).toEqual(['keyPoints[1]']);
});

test('a figure in a duty, a place of use, a finding or a line of the body names its source', () => {
  const who = 'Công đoàn';
  const line = '\n- Có 31 mô hình.\n- Có 31 mô hình.[^1]\n1. Mở đầu.\n';
  expect(
    fieldsOf(
      documentOf(
        'a',
        { tasks: [{ who, what: 'Lập 3 tổ' }], carriedOut: [{ what: 'Có 5 tổ' }] },
        line,
      ),
    ),
  ).toEqual(['tasks[1].what', 'carriedOut[1].what', expect.stringMatching(/^dòng \d+$/)]);
  const finding = { text: 'Có 5 tổ', topics: ['dan-van'] };
  expect(fieldsOf(reportOf('a', { limitations: [finding] }))).toEqual(['limitations[1].text']);
});
