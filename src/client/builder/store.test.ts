import { expect, test } from 'vitest';
import { addEntry, emptyPack } from '../../study/pack.ts';
import { packDamagedKey, packKey } from '../kept-keys.ts';
import { FakeStorage } from '../testing/storage.ts';
import { PackStore } from './store.ts';

const pack = addEntry(emptyPack(), 12);

test('a saved pack is there on the next page', () => {
  const storage = new FakeStorage();
  expect(new PackStore(storage.open).save(pack)).toBe('kept');
  expect(new PackStore(storage.open).load()).toEqual({ pack, isDamaged: false });
});

test('without a saved pack an empty one is opened', () => {
  const { pack: opened, isDamaged } = new PackStore(new FakeStorage().open).load();
  expect({ opened, isDamaged }).toEqual({ opened: emptyPack(), isDamaged: false });
});

test.each([
  // no JSON, and JSON that is no pack
  '{"steps":',
  '{"steps":1}',
])('%s is set aside, not written over', (text) => {
  const storage = new FakeStorage();
  storage.held.set(packKey, text);
  const store = new PackStore(storage.open);
  expect(store.load()).toEqual({ pack: emptyPack(), isDamaged: true });
  store.save(pack);
  expect(storage.held.get(packDamagedKey)).toBe(text);
});

test('the pack before is kept apart from the one being made', () => {
  const store = new PackStore(new FakeStorage().open);
  expect(store.loadBefore()).toBeUndefined();
  store.saveBefore(pack);
  store.save(emptyPack());
  expect(store.loadBefore()).toEqual(pack);
});

test('where storage is barred a pack is empty and not kept', () => {
  const storage = new FakeStorage();
  storage.isBarred = true;
  const store = new PackStore(storage.open);
  expect(store.save(pack)).toBe('barred');
  expect(store.load()).toEqual({ pack: emptyPack(), isDamaged: false });
});
