import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBodyWords } from './body-words.ts';
import { wordsOf } from './words.ts';

const said = [
  'dân',
  'Dân',
  'vận',
  'uỷ',
  'Ủy',
  'ban',
  'khóa',
  'Khoá',
  'XI',
  'xi',
  'x',
  '05',
  '5',
  '–',
  'tw7',
];
const text = fc.array(fc.constantFrom(...said), { maxLength: 12 }).map((words) => words.join(' '));

test('counts each word once a text, in the form of its first place there', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const counted = createBodyWords();
      for (const one of texts) counted.add(one);
      const expected = new Map<string, number>();
      for (const one of texts)
        for (const folded of new Set(wordsOf(one).map((word) => word.folded)))
          expected.set(folded, (expected.get(folded) ?? 0) + 1);
      const found = [...counted.words()].map(([folded, word]) => [folded, word.texts] as const);
      expect(new Map(found)).toEqual(expected);
    }),
  );
});

test('a word has the form that most texts begin it with', () => {
  const counted = createBodyWords();
  for (const one of ['vận van', 'vận', 'van']) counted.add(one);
  expect(counted.words().get('van')).toEqual({ texts: 3, form: 'vận' });
});
