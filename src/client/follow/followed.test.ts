import { expect, test } from 'vitest';
import { kept } from '../kept.ts';
import { FakeStorage } from '../testing/storage.ts';
import { type Change, changesSince, Followed, LastSeen, ofFollowed } from './followed.ts';

const change = (day: string, name: string, ...keys: string[]): Change => ({
  day,
  kind: 'added',
  name,
  what: 'Mới vào thư viện',
  keys,
});

const stored = (storage = new FakeStorage()) => ({
  storage,
  followed: new Followed(kept('a', storage.open)),
  seen: new LastSeen(kept('b', storage.open)),
});

test('what is followed is remembered by name until it is let go', () => {
  const { storage, followed } = stored();
  expect(followed.set('topic/dan-van', 'Dân vận')).toBe('kept');
  expect([...stored(storage).followed.all()]).toEqual([['topic/dan-van', 'Dân vận']]);
  followed.set('topic/dan-van', undefined);
  expect(followed.all().size).toBe(0);
});

test('where nothing may be kept, nothing is followed, and that is said', () => {
  const { storage, followed } = stored();
  storage.isBarred = true;
  expect(followed.set('topic/dan-van', 'Dân vận')).toBe('barred');
  expect(followed.all().size).toBe(0);
});

test.each(['[1]', '"x"', '{"a":1}', '{', 'null'])(
  '%s, which another hand wrote, is nothing',
  (text) => {
    const { storage, followed, seen } = stored();
    storage.setItem('a', text);
    storage.setItem('b', text);
    expect(followed.all().size).toBe(0);
    expect(seen.read()).toBeUndefined();
  },
);

test('changes after the last look are new, those of its own day only if they came later', () => {
  const { seen } = stored();
  const before = [change('2026-11-30', 'A'), change('2026-11-20', 'B')];
  seen.write('2026-11-30', before);
  const last = seen.read();
  if (last === undefined) throw new Error('not kept');
  const after = [change('2026-12-02', 'D'), change('2026-11-30', 'C'), ...before];
  expect(changesSince(after, last).map(({ name }) => name)).toEqual(['D', 'C']);
});

test('a change concerns whoever follows its entry or its topic', () => {
  const changes = [
    change('2026-12-02', 'A', 'document/a', 'topic/dan-van'),
    change('2026-12-02', 'B', 'model/b'),
  ];
  expect(ofFollowed(changes, new Map([['topic/dan-van', 'Dân vận']]))).toEqual([changes[0]]);
});
