import { expect, test } from 'vitest';
import { kept } from '../kept.ts';
import { queriesKey } from '../kept-keys.ts';
import { FakeStorage } from '../testing/storage.ts';
import { RecentQueries } from './recent.ts';

function fresh(): { storage: FakeStorage; recent: RecentQueries } {
  const storage = new FakeStorage();
  return { storage, recent: new RecentQueries(kept(queriesKey, storage.open)) };
}

test('the latest query comes first', () => {
  const { recent } = fresh();
  recent.add('dân vận');
  recent.add(' 25-NQ/TW ');
  expect(recent.all()).toEqual(['25-NQ/TW', 'dân vận']);
});

test('a query asked again moves to the front and stands there once', () => {
  const { recent } = fresh();
  for (const query of ['a', 'b', 'a']) recent.add(query);
  expect(recent.all()).toEqual(['a', 'b']);
});

test('the seventh query pushes the oldest out', () => {
  const { recent } = fresh();
  for (const query of ['1', '2', '3', '4', '5', '6', '7']) recent.add(query);
  expect(recent.all()).toEqual(['7', '6', '5', '4', '3', '2']);
});

test('an empty query is not remembered', () => {
  const { recent } = fresh();
  recent.add('  ');
  expect(recent.all()).toEqual([]);
});

test('after clearing there is none', () => {
  const { recent } = fresh();
  recent.add('a');
  recent.clear();
  expect(recent.all()).toEqual([]);
});

test.each([
  // not a list, no JSON, a list with something else in it
  ['{"a":1}', []],
  ['a', []],
  ['["a",1,"b"]', ['a', 'b']],
])('of what another version kept, %s, the queries are %j', (text, queries) => {
  const { storage, recent } = fresh();
  storage.held.set(queriesKey, text);
  expect(recent.all()).toEqual(queries);
});

test('where storage is barred nothing is recent and nothing breaks', () => {
  const { storage, recent } = fresh();
  storage.isBarred = true;
  recent.add('a');
  expect(recent.all()).toEqual([]);
});
