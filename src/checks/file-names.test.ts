import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kindPlaces, kinds } from '../entries/kinds.ts';
import { modelOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkFileName, takenNames } from './file-names.ts';

function told(id: string): string[] {
  const entry = modelOf(id);
  const checker = new Checker([entry], vocabulary, new Set());
  checkFileName(entry, checker);
  return checker.problems.map(({ message }) => message);
}

test('a name that makes an address of its own is sound', () => {
  expect(told('dan-van-kheo-xa-muong-so')).toEqual([]);
});

test.each([
  ['so-sanh', 'Địa chỉ “so-sanh” đã là một trang của thư viện.'],
  ['con', 'Windows không nhận tệp tên “con.mdx”.'],
  ['lpt1', 'Windows không nhận tệp tên “lpt1.mdx”.'],
  ['a'.repeat(121), 'Tên tệp dài 121 chữ, quá 120 chữ.'],
])('%s is refused', (id, message) => {
  expect(told(id)).toEqual([message]);
});

test.each(kinds)(
  'every page beside the entries of a %s is among the names that are taken',
  (kind) => {
    const folder = path.resolve('src/pages', kindPlaces[kind].section);
    const names = readdirSync(folder)
      .map((name) => name.replace(/\..*$/, ''))
      .filter((name) => !name.startsWith('[') && name !== 'index' && name !== '');
    expect(names.filter((name) => !takenNames[kind].includes(name))).toEqual([]);
  },
);
