import { expect, test } from 'vitest';
import { mostCompared } from '../../models/compare.ts';
import { kept } from '../kept.ts';
import { comparedKey } from '../kept-keys.ts';
import { FakeStorage } from '../testing/storage.ts';
import { ChosenModels } from './chosen.ts';

const chosenIn = (storage: FakeStorage) => new ChosenModels(kept(comparedKey, storage.open));
const full = Array.from({ length: mostCompared }, (_, at) => at + 1);

test('a model is chosen by one press and dropped by another', () => {
  const chosen = chosenIn(new FakeStorage());
  expect(chosen.toggle(7)).toBe(true);
  expect(chosen.numbers).toEqual([7]);
  expect(chosen.toggle(7)).toBe(true);
  expect(chosen.numbers).toEqual([]);
});

test('one more than a comparison holds is refused', () => {
  const chosen = chosenIn(new FakeStorage());
  for (const number of full) chosen.toggle(number);
  expect(chosen.toggle(99)).toBe(false);
  expect(chosen.numbers).toEqual(full);
});

test('from a full comparison a model can still be dropped', () => {
  const chosen = chosenIn(new FakeStorage());
  for (const number of full) chosen.toggle(number);
  expect(chosen.toggle(1)).toBe(true);
  expect(chosen.numbers).toEqual(full.slice(1));
});

test('the next page of the tab finds the choice', () => {
  const storage = new FakeStorage();
  chosenIn(storage).toggle(7);
  expect(chosenIn(storage).numbers).toEqual([7]);
});

test('after clearing the next page finds none', () => {
  const storage = new FakeStorage();
  const chosen = chosenIn(storage);
  chosen.toggle(7);
  chosen.clear();
  expect(chosenIn(storage).numbers).toEqual([]);
});

test('where storage is barred the choice lasts as long as the page', () => {
  const storage = new FakeStorage();
  storage.isBarred = true;
  const chosen = chosenIn(storage);
  expect(chosen.toggle(7)).toBe(true);
  expect(chosen.numbers).toEqual([7]);
  expect(chosenIn(storage).numbers).toEqual([]);
});

test('of what was kept only numbers count, and no more than fit', () => {
  const storage = new FakeStorage();
  storage.held.set(comparedKey, JSON.stringify(['a', null, 1.5, ...full, 98]));
  expect(chosenIn(storage).numbers).toEqual(full);
});
