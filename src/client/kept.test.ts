import { expect, test } from 'vitest';
import { kept } from './kept.ts';
import * as keys from './kept-keys.ts';
import { proposalKey, queriesKey } from './kept-keys.ts';
import { FakeStorage } from './testing/storage.ts';

const storage = new FakeStorage();
const slotOf = (fake: FakeStorage) => kept(queriesKey, fake.open);

test('every key is its own', () => {
  const all = Object.values(keys);
  expect(new Set(all).size).toBe(all.length);
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
  kept(queriesKey, own.open).write('a');
  expect(kept(proposalKey, own.open).read()).toBeNull();
});

test.each([
  // another version's text, and none at all
  ['{'],
  [''],
  [null],
])('%j is no value', (text) => {
  const own = new FakeStorage();
  if (text !== null) own.held.set(queriesKey, text);
  expect(slotOf(own).readJson()).toBeNull();
});

test('a barred storage reads as empty and does not throw', () => {
  const barred = new FakeStorage();
  barred.isBarred = true;
  const slot = slotOf(barred);
  expect([slot.read(), slot.readJson(), slot.write('a'), slot.remove()]).toEqual([
    null,
    null,
    'barred',
    undefined,
  ]);
});

test('a full storage is distinguished from one in which nothing fits', () => {
  const full = new FakeStorage();
  full.isFull = true;
  const slot = slotOf(full);
  expect(slot.write('a')).toBe('barred');
  full.held.set(queriesKey, 'before');
  expect(slot.write('a')).toBe('full');
});
