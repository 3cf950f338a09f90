import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { correctionAnchor } from '../../words/news.ts';
import { addedWords } from './added-words.ts';

test('entries are counted by kind; a kind without any is left out', () => {
  expect(addedWords([modelOf('a'), documentOf('b'), documentOf('c')])).toBe('2 văn bản, 1 mô hình');
});

test('a correction keeps its anchor when one of another day is added', () => {
  const all = [{ day: '2026-11-28' }, { day: '2026-11-28' }];
  expect(correctionAnchor(all, 1)).toBe('sua-2026-11-28-2');
  expect(correctionAnchor([...all, { day: '2026-12-01' }], 1)).toBe('sua-2026-11-28-2');
});
