import { expect, test } from 'vitest';
import { readAddressBook, writeAddressBook } from './address-book.ts';

test('what is written is read back with its lines, in order, each once', () => {
  const text = writeAddressBook(['/b/', '/', '/a/c/', '/b/']);
  expect([...(readAddressBook(text).book ?? [])]).toEqual([
    ['/', 3],
    ['/a/c/', 4],
    ['/b/', 5],
  ]);
});

test('a line that is no address is told with its place', () => {
  const { book, problems } = readAddressBook('/a/\r\nvan-ban/x/\r\n/b\r\n');
  expect([...(book?.keys() ?? [])]).toEqual(['/a/']);
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
    [2, 'error'],
    [3, 'error'],
  ]);
});

test('a library without the file has no book', () => {
  expect(readAddressBook(undefined)).toEqual({ book: undefined, problems: [] });
});
