import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const forms = (text: string) => wordsOf(text).map((word) => word.form);
const folded = (text: string) => wordsOf(text).map((word) => word.folded);

test.each([
  // Marks are kept in the form and lost in the folded word.
  ['Dân vận khéo', 'dân vận khéo', 'dan van kheo'],
  // Old tone places and NFD are the same words.
  ['thoả thuận', 'thỏa thuận', 'thoa thuan'],
  ['dân vận'.normalize('NFD'), 'dân vận', 'dan van'],
  // Letters and figures part.
  ['NQ25', 'nq 25', 'nq 25'],
  ['tw7', 'tw 7', 'tw 7'],
  // Terms of congress count the same in Roman and Arabic numerals.
  ['khóa XI', 'khóa 11', 'khoa 11'],
  ['khoa xi', 'khoa 11', 'khoa 11'],
  ['Đại hội XIII', 'đại hội 13', 'dai hoi 13'],
  // But `vi` and `xi` are syllables elsewhere.
  ['vi phạm', 'vi phạm', 'vi pham'],
  // Leading zeros mean nothing.
  ['05-CT/TW', '5 ct tw', '5 ct tw'],
])('reads the words of %j', (text, form, plain) => {
  expect(forms(text).join(' ')).toBe(form);
  expect(folded(text).join(' ')).toBe(plain);
});

test('words know their place in the NFC text', () => {
  const text = 'Công đoàn';
  const [, second] = wordsOf(text);
  expect(text.slice(second?.start, second?.end)).toBe('đoàn');
});
