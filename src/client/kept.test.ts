import { expect, test } from 'vitest';
import { kept, keptKeys } from './kept.ts';
import { FakeStorage } from './testing/storage.ts';

const storage = new FakeStorage();
const slotOf = (fake: FakeStorage) => kept('queries', fake.open);

test('every key is its own', () => {
  const keys = Object.values(keptKeys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is written reads back until it is removed', () => {
  const slot = slotOf(storage);
  expect(slot.write('a')).toBe('kept');
  expect(slot.read()).toBe('a');
  slot.remove();
  expect(slot.read()).toBeNull();
});

test('values read back as they were', () => {
  const slot = slotOf(storage);
  expect(slot.writeJson(['dân vận'])).toBe('kept');
  expect(slot.readJson()).toEqual(['dân vận']);
});

test('nothing is stored under the key of another', () => {
  const own = new FakeStorage();
  kept('queries', own.open).write('a');
  expect(kept('proposal', own.open).read()).toBeNull();
});

test.each([
  // another version's text, and none at all
  ['{', undefined],
  ['', undefined],
  [null, undefined],
])('%j is no value', (text, value) => {
  const own = new FakeStorage();
  if (text !== null) own.held.set(keptKeys.queries, text);
  expect(slotOf(own).readJson()).toBe(value);
});

test('a barred storage reads as empty and does not throw', () => {
  const barred = new FakeStorage();
  barred.isBarred = true;
  const slot = slotOf(barred);
  expect([slot.read(), slot.readJson(), slot.write('a'), slot.remove()]).toEqual([
    null,
    undefined,
    'barred',
    undefined,
  ]);
});

test('a full storage is distinguished from one in which nothing fits', () => {
  const full = new FakeStorage();
  full.isFull = true;
  const slot = slotOf(full);
  expect(slot.write('a')).toBe('barred');
  full.held.set(keptKeys.queries, 'before');
  expect(slot.write('a')).toBe('full');
});
