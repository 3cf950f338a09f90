import { expect, test } from 'vitest';
import { parseProvision } from './parse.ts';
import { parentOf, placesOf, provisionRef } from './provision.ts';

const read = (ref: string) => {
  const provision = parseProvision(ref);
  if (!provision) throw new Error(`${ref} cannot be read`);
  return provision;
};

/** Names of the parts that a place lies in, the nearest first. */
const outward = (ref: string): string[] => {
  const parent = parentOf(read(ref));
  return parent ? [provisionRef(parent), ...outward(provisionRef(parent))] : [];
};

test('a reference to several clauses names each of them', () => {
  expect(placesOf(read('khoản 2, 3 Điều 14')).map(provisionRef)).toEqual([
    'khoản 2 Điều 14',
    'khoản 3 Điều 14',
  ]);
});

test('a point lies in a clause, the clause in an article', () => {
  expect(outward('điểm a khoản 1 Điều 5')).toEqual(['khoản 1 Điều 5', 'Điều 5']);
});

test('a dotted section lies in the section above it', () => {
  expect(outward('mục II.1.2 Phần B')).toEqual(['mục II.1 Phần B', 'mục II Phần B', 'Phần B']);
});

test('an article of an attached text lies in that text', () => {
  expect(outward('Điều 7 Quy chế')).toEqual(['Quy chế']);
});
