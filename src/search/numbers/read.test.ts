import { describe, expect, test } from 'vitest';
import { createNumberCodes } from './codes.ts';
import { readNumbers } from './read.ts';

const codes = createNumberCodes(
  [
    { name: 'Nghị quyết', code: 'NQ' },
    { name: 'Chỉ thị', code: 'CT' },
    { name: 'Quy định', code: 'QĐ' },
    { name: 'Quyết định', code: 'QĐ' },
    { name: 'Nghị định', code: 'NĐ' },
    { name: 'Kế hoạch', code: 'KH' },
    { name: 'Chương trình', code: 'CTr' },
    { name: 'Pháp lệnh', code: 'PL' },
    { name: 'Luật', code: null },
  ],
  [
    { code: 'TW', name: 'Trung ương Đảng' },
    { code: 'TU', name: 'Tỉnh ủy' },
    { code: 'CP', name: 'Chính phủ' },
    { code: 'TTg', name: 'Thủ tướng Chính phủ' },
    { code: 'LĐLĐ', name: 'Liên đoàn Lao động' },
    { code: 'HNTW', name: 'Hội nghị Trung ương' },
  ],
);
const read = (query: string) =>
  readNumbers(query, codes).map(({ serial, code, mark, year, term, day }) =>
    [serial, code, mark, year, term, day].filter(Boolean).join(' '),
  );

describe('a number', () => {
  test.each([
    // As printed.
    ['25-NQ/TW', '25 nq tw'],
    ['60/2013/NĐ-CP', '60 nd cp 2013'],
    ['10/2022/QH15', '10 qh15 2022'],
    ['34/2007/PL-UBTVQH11', '34 pl ubtvqh11 2007'],
    // Case, spaces, other dashes, separators swapped or lost.
    ['25 nq tw', '25 nq tw'],
    ['25nqtw', '25 nq tw'],
    ['25/NQ-TW', '25 nq tw'],
    ['25 – NQ / TW', '25 nq tw'],
    ['25_NQ_TW', '25 nq tw'],
    ['602013ndcp', '60 nd cp 2013'],
    // Leading zeros, a letter after the figure.
    ['005-CT/TW', '5 ct tw'],
    ['8B-NQ/HNTW', '8b nq hntw'],
    ['8bnqhntw', '8b nq hntw'],
    // TƯ is the Central Committee, TU a province committee.
    ['25-NQ/TƯ', '25 nq tw'],
    ['02-CTr/TU', '2 ctr tu'],
    // The type first, in letters or words.
    ['nq25', '25 nq'],
    ['NQ/TW số 25', '25 nq tw'],
    ['nghi quyet 25', '25 nq'],
    ['Nghị quyết số 25 của Trung ương', '25 nq'],
    ['luat 10/2022', '10 luat 2022'],
    // Year and term beside it.
    ['nq 25 tw 2013', '25 nq tw 2013'],
    ['25-NQ/TW khóa XI', '25 nq tw XI'],
    ['NQ25 k11', '25 nq XI'],
    // Codes no list knows, in the form of a number.
    ['99-XX/YY', '99 xx yy'],
    // The figure alone.
    ['25', '25'],
  ])('typed as %j is read', (query, number) => {
    expect(read(query)).toEqual([number]);
  });

  test.each([
    // The codes of a list stand at its end.
    ['217, 218-QĐ/TW', ['217 qd tw', '218 qd tw']],
    ['quyết định 217 và 218', ['217 qd']],
    ['217 218', ['217', '218']],
  ])('in the list %j has its codes', (query, numbers) => {
    expect(read(query)).toEqual(numbers);
  });

  test.each([
    // A plenum without its term.
    'nghị quyết trung ương 7',
    // Things are counted.
    '1 triệu sáng kiến',
    'kế hoạch 5 năm',
    // Years are years.
    'kế hoạch 2022',
    'luật công đoàn 2012',
    'dân vận khéo',
  ])('is not read into %j', (query) => {
    expect(read(query)).toEqual([]);
  });
});

test.each(['3/6/2013', 'văn bản ngày 03 tháng 6 năm 2013', '03-06-2013'])(
  '%j is a day',
  (query) => {
    expect(read(query)).toEqual(['2013-06-03']);
  },
);

test('QĐ alone names no type, the word does', () => {
  expect(readNumbers('217-QĐ/TW', codes)[0]?.typeName).toBeNull();
  expect(readNumbers('quy định 217-QĐ/TW', codes)[0]?.typeName).toBe('Quy định');
});

test('the place of a number in the query is known', () => {
  const query = 'thực hiện nghị quyết 25-NQ/TW thế nào';
  const [number] = readNumbers(query, codes);
  expect(query.slice(number?.start, number?.end)).toBe('nghị quyết 25-NQ/TW');
});
