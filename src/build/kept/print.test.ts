import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { printOf, Unprintable } from './print.ts';

test.each<[string, unknown, unknown]>([
  ['texts', 'một', 'hai'],
  ['a number and the text of it', 1, '1'],
  ['nothing and an empty text', undefined, ''],
  ['where one text of a list ends', ['a', 'bc'], ['ab', 'c']],
  ['the order of a list', [1, 2], [2, 1]],
  ['a list within a list', [[1], 2], [[1, 2]]],
  ['names of fields', { a: 1 }, { b: 1 }],
  ['what a map leads to', new Map([['a', 1]]), new Map([['a', 2]])],
  ['a day', new Date(0), new Date(1)],
  [
    'a field of an entry',
    modelOf('a', { name: 'Tổ tự quản' }),
    modelOf('a', { name: 'Tổ hòa giải' }),
  ],
])('other %s, other prints', (_, one, other) => {
  expect(printOf(one)).not.toBe(printOf(other));
});

test('what says the same has the same print, whenever it was made', () => {
  const made = () => ({ list: ['a', { b: new Set([1]) }], entry: documentOf('25-nq-tw-2013') });
  expect(printOf(made())).toBe(printOf(made()));
});

test('a view has the print of its entry', () => {
  const viewOf = (title: string) => libraryOf([documentOf('a', { title })]).document('a');
  expect(printOf(viewOf('Về dân vận'))).toBe(printOf(viewOf('Về dân vận')));
  expect(printOf(viewOf('Về dân vận'))).not.toBe(printOf(viewOf('Về đối thoại')));
});

test('the text of an entry is no part of its print: it is asked for apart', () => {
  expect(printOf(modelOf('a', {}, 'Một'))).toBe(printOf(modelOf('a', {}, 'Hai')));
});

const itself: unknown[] = [];
itself.push(itself);
test.each<[string, unknown]>([
  ['a function', { of: () => 1 }],
  ['an object of a class', new URL('https://a.example')],
  ['what holds itself', itself],
])('%s has no print', (_, value) => {
  expect(() => printOf(value)).toThrow(Unprintable);
});
