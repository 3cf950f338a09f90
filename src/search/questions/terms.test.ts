import { expect, test } from 'vitest';
import { createAcronyms } from '../words/acronyms.ts';
import { compoundsIn, termsOf } from './terms.ts';

const acronyms = createAcronyms([{ code: 'BTTND', expansion: 'Ban Thanh tra nhân dân' }]);
const none = new Set<string>();
const terms = (text: string, compounds = none) => [...termsOf(text, acronyms, compounds)].sort();

test('marks, case, order and words that link make no difference', () => {
  expect(terms('Biên bản đối thoại thì ai ký?')).toEqual(terms('ai ky bien ban doi thoai'));
});

test('turns of phrase that ask for the same are one, and near ones share a class', () => {
  expect(terms('trong bao lâu')).toEqual(['?luc', '?luc.lau']);
  expect(terms('mấy ngày')).toEqual(['?luc', '?luc.lau']);
  expect(terms('khi nào')).toEqual(['?luc', '?luc.nao']);
});

test('how many people is not how many percent', () => {
  expect(terms('mấy người')).toEqual(['?nguoi', '?nguoi.may']);
  expect(terms('bao nhiêu phần trăm')).toEqual(['?ty-le', '?ty-le.may']);
});

test('words that people use for one another are one', () => {
  expect(terms('công ty')).toEqual(terms('doanh nghiệp'));
  expect(terms('tổ trưởng tổ dân phố')).toEqual(terms('trưởng thôn'));
});

test('an acronym is what it stands for', () => {
  expect(terms('bttnd')).toEqual(terms('Ban Thanh tra nhân dân'));
});

test('đảng is kept where it is typed plainly, đang never', () => {
  expect(terms('dang phi')).toContain('dang');
  expect(terms('đang phí')).not.toContain('dang');
});

test('không asks at the end of a question and denies within it', () => {
  expect(terms('công đoàn giám sát không')).toContain('?khong');
  expect(terms('không có công đoàn')).toContain('khong');
});

test('two words that are one term are taken together', () => {
  expect(terms('nhiệm kỳ trưởng ban', new Set(['nhiem_ky']))).toEqual([
    'ban',
    'nhiem_ky',
    'truong',
  ]);
  expect(terms('kiêm nhiệm', new Set(['nhiem_ky']))).toEqual(['kiem', 'nhiem']);
});

test('words that mostly stand together are compounds, figures never', () => {
  const texts = Array.from({ length: 3 }, () => 'nhiệm kỳ 5 năm');
  expect([...compoundsIn(texts, acronyms)]).toEqual(['nhiem_ky']);
  expect([...compoundsIn(texts.slice(1), acronyms)]).toEqual([]);
});
