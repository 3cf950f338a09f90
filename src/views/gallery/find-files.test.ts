import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { modelOrdersOf, modelWordsOf } from './find-files.ts';

const source = (day?: string) => [{ title: 'Bài', url: 'https://example.org/', day }];
const library = libraryOf([
  modelOf('a', { name: 'Ánh sáng', sources: source('2019-01-01') }),
  modelOf('b', { name: 'Bếp ăn', sources: source() }),
  modelOf('c', { name: 'Camera', sources: source('2025'), place: 'lai-chau' }),
]);

test('a model is found by its name, unit and place, a difficulty by its wordings', () => {
  const { rows, traits } = modelWordsOf(library);
  expect(rows[2]).toBe('camera mot cong ty  lai chau');
  expect(traits['rac']).toBe('rac rac thai');
});

test('the newest source first, models without a day last', () => {
  expect(modelOrdersOf(library).moi).toEqual([2, 0, 1]);
});

test('names stand as Vietnamese orders them', () => {
  expect(modelOrdersOf(library).ten).toEqual([0, 1, 2]);
});
