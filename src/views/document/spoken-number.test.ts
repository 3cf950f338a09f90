import { expect, test } from 'vitest';
import { spokenNumber } from './spoken-number.ts';

const letters = {
  documentTypes: [
    { code: 'NQ', name: 'Nghị quyết' },
    { code: 'QĐ', name: 'Quyết định' },
    { code: 'QĐi', usualCode: 'QĐ', name: 'Quy định' },
    { code: 'NĐ', name: 'Nghị định' },
    { code: 'PL', name: 'Pháp lệnh' },
  ],
  issuerMarks: [
    {
      code: 'TW',
      name: 'Trung ương Đảng (Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư)',
    },
    { code: 'CP', name: 'Chính phủ' },
  ],
};

test.each([
  // A Party number: type and body.
  ['25-NQ/TW', 'Nghị quyết', '25, nghị quyết, Trung ương Đảng'],
  // The type of the document decides between two that print the same letters.
  ['217-QĐ/TW', 'Quy định', '217, quy định, Trung ương Đảng'],
  ['217-QĐ/TW', 'Quyết định', '217, quyết định, Trung ương Đảng'],
  // A number of the state: the year is called one.
  ['60/2013/NĐ-CP', 'Nghị định', '60, năm 2013, nghị định, Chính phủ'],
  // A law has no type in its number, its body the term.
  ['10/2022/QH15', 'Luật', '10, năm 2022, Quốc hội khóa 15'],
  [
    '34/2007/PL-UBTVQH11',
    'Pháp lệnh',
    '34, năm 2007, pháp lệnh, Ủy ban Thường vụ Quốc hội khóa 11',
  ],
  // Letters that nobody knows are no guess.
  ['7-XYZ/TW', 'Công văn', '7, XYZ, Trung ương Đảng'],
])('%s of a %s is read as “%s”', (number, type, spoken) => {
  expect(spokenNumber(number, type, letters)).toBe(spoken);
});
