import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkSpelling, spellingWords } from './spelling.ts';

// the dictionary writes the new tone marks, texts those of the house
const words = spellingWords(['vận', 'động', 'hoà', 'giải', 'người', 'các', 'hộ', 'Dân']);

function told(text: string) {
  const entry = documentOf('a', { keyPoints: [text] });
  const checker = new Checker([entry], vocabulary, new Set());
  checkSpelling(entry, words, checker);
  return checker.problems.map(({ message, hint }) => `${message} ${hint}`);
}

test('a word that no dictionary has is told once', () => {
  const [problem, ...more] = told('vận đọng các hộ, vận đọng người');
  expect(problem).toMatch(/^“đọng” không có trong từ điển\./);
  expect(more).toEqual([]);
});

test('letters typed twice or the wrong way round suggest the word that was meant', () => {
  expect(told('vậnn động')).toEqual(['“vậnn” không có trong từ điển. Có thể là “vận”.']);
  expect(told('ngừơi giải')[0]).toContain('“ngừơi”');
});

test.each([
  // both ways of placing the tone mark
  'hòa giải, hoà giải',
  // names, acronyms, numbers, addresses
  'Krông Ana, QĐ-TTg, 15x, laocai.gov.vn, a@bcd.vn',
  // single letters, as points of an article are called
  'các hộ b, c',
])('%s is right', (text) => {
  expect(told(text)).toEqual([]);
});
