import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { documentOf, modelOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkCopies } from './copies.ts';

function told(...entries: AnyEntry[]): string[] {
  const checker = new Checker(entries, vocabulary, new Set());
  checkCopies(entries, checker);
  return checker.problems.map(({ file, message }) => `${file} ${message}`);
}

test('a copy of a model under another name is told, with the first', () => {
  const [first, copy] = [modelOf('a'), modelOf('b')];
  expect(told(first, copy)).toEqual([
    `${copy.file} Mục này trùng ${first.file}: cùng tên, cùng nơi.`,
  ]);
});

test('models of one name in two units are two', () => {
  expect(told(modelOf('a', { unit: 'Xã một' }), modelOf('b', { unit: 'Xã hai' }))).toEqual([]);
});

test('documents that share number and day are two where their titles differ', () => {
  const number = { number: '90-NQ/TW', issuedOn: '2013-06-03' };
  const [one, other] = ['Về dân vận', 'Về đất đai'].map((title, index) =>
    documentOf(`90-nq-tw-2013${index ? '-2' : ''}`, { ...number, title }),
  );
  if (!one || !other) throw new Error('no documents');
  expect(told(one, other)).toEqual([]);
  expect(told(one, documentOf('x', { ...number, title: 'về dân vận' }))).toHaveLength(1);
});
