import { expect, test } from 'vitest';
import { addEntry, emptyPack } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import { packKey } from '../kept-keys.ts';
import { FakeStorage } from '../testing/storage.ts';
import { Desk } from './desk.ts';
import { PackStore } from './store.ts';

const one = addEntry(emptyPack(), 1);
const two = addEntry(one, 2);

function opened(storage = new FakeStorage()): { desk: Desk; storage: FakeStorage; said: string[] } {
  const desk = new Desk(new PackStore(storage.open));
  const said: string[] = [];
  desk.onChange((line) => said.push(line));
  return { desk, storage, said };
}

test('a change is stored and announced', () => {
  const { desk, storage, said } = opened();
  desk.change(one, 'đã thêm');
  expect(desk.pack).toBe(one);
  expect(new PackStore(storage.open).load().pack).toEqual(one);
  expect(said).toEqual(['đã thêm']);
});

test('a change to the same pack is ignored', () => {
  const { desk, said } = opened();
  desk.change(desk.pack, 'đã thêm');
  expect({ said, canUndo: desk.canUndo }).toEqual({ said: [], canUndo: false });
});

test('changes are undone one by one, in the stored pack too', () => {
  const { desk, storage } = opened();
  desk.change(one);
  desk.change(two);
  desk.undo();
  expect(desk.pack).toBe(one);
  expect(new PackStore(storage.open).load().pack).toEqual(one);
  desk.undo();
  expect(desk.pack).toEqual(emptyPack());
  expect(desk.canUndo).toBe(false);
});

test('with nothing to undo, undoing does nothing', () => {
  const { desk, said } = opened();
  desk.undo();
  expect(said).toEqual([]);
});

test('only the last hundred changes can be undone', () => {
  const { desk } = opened();
  for (let minute = 0; minute <= 100; minute += 1) desk.change({ ...one, notes: `${minute}` });
  for (let back = 0; back < 100; back += 1) desk.undo();
  expect(desk.pack.notes).toBe('0');
  expect(desk.canUndo).toBe(false);
});

test('typing is stored, but neither announced nor undone letter by letter', () => {
  const { desk, storage, said } = opened();
  desk.type(one);
  expect(new PackStore(storage.open).load().pack).toEqual(one);
  expect({ said, canUndo: desk.canUndo }).toEqual({ said: [], canUndo: false });
});

test('typing is announced when storing begins to fail', () => {
  const { desk, storage, said } = opened();
  storage.isBarred = true;
  desk.type(one);
  desk.type(two);
  expect(desk.kept).toBe('barred');
  expect(said).toEqual(['']);
});

test('opening another pack stores the one before, and says so', () => {
  const { desk, said } = opened();
  desk.change(one);
  desk.open(two, 'đã mở');
  expect(desk.before).toEqual(one);
  expect(said.at(-1)).toBe(`đã mở ${words.saidBeforeKept}`);
});

test('a blank pack is not stored as the one before', () => {
  const { desk, said } = opened();
  desk.open(one, 'đã mở');
  expect(desk.before).toBeUndefined();
  expect(said).toEqual(['đã mở']);
});

test('the pack before and the one open change places', () => {
  const { desk } = opened();
  desk.change(one);
  desk.open(two, '');
  desk.openBefore();
  expect(desk.pack).toEqual(one);
  expect(desk.before).toEqual(two);
});

test('opening a fresh pack can be undone', () => {
  const { desk } = opened();
  desk.change(one);
  desk.openFresh();
  expect(desk.pack).toEqual(emptyPack());
  desk.undo();
  expect(desk.pack).toEqual(one);
});

test('what another tab made of the pack is shown', () => {
  const { desk, storage, said } = opened();
  new PackStore(storage.open).save(two);
  desk.reload();
  expect(desk.pack).toEqual(two);
  expect(said).toEqual(['']);
});

test('a damaged pack is reported', () => {
  const storage = new FakeStorage();
  storage.held.set(packKey, '{');
  expect(opened(storage).desk.wasDamaged).toBe(true);
});
