import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  addOwnStep,
  addSession,
  changeStep,
  cutStep,
  emptyPack,
  entriesOf,
  isBlank,
  moveStep,
  type Pack,
  packLimits,
  removeEntry,
  restorePart,
  sessionsOf,
} from './pack.ts';
import { checkPack } from './pack-check.ts';
import { anyPack } from './testing/packs.ts';

const names = (pack: Pack) =>
  pack.steps.map((step) => ('entry' in step ? String(step.entry) : step.part));
const picked = [31, 25].reduce(addEntry, emptyPack());
const session: Pack = {
  ...emptyPack(),
  steps: [0, 1, 2].map((index) => ({ part: 'session' as const, entry: 321, index })),
};

describe('adding', () => {
  test('entries stand in the order of picking, between the opening and what follows', () => {
    expect(names(picked)).toEqual(['opening', '31', '25', 'discussion', 'quiz', 'closing']);
    expect(entriesOf(picked)).toEqual([31, 25]);
  });

  test('an entry that is there already changes nothing', () => {
    expect(addEntry(picked, 31)).toBe(picked);
  });

  test('an entry goes first where even the opening was cut', () => {
    expect(names(addEntry({ ...emptyPack(), steps: [] }, 5))).toEqual(['5']);
  });

  test('a ready session replaces a blank pack', () => {
    expect(addSession(emptyPack(), session)).toBe(session);
  });

  test('a ready session goes after what was picked, and only once', () => {
    const both = addSession(picked, session);
    const order = ['opening', '31', '25', '321', '321', '321', 'discussion', 'quiz', 'closing'];
    expect(names(both)).toEqual(order);
    expect(sessionsOf(both)).toEqual([321]);
    expect(names(addSession(both, session))).toEqual(order);
  });

  test('a step of the trainer goes after what was picked', () => {
    expect(names(addOwnStep(picked))[3]).toBe('own');
  });

  test('a pack never grows beyond its limit', () => {
    const many = Array.from({ length: packLimits.steps + 9 }, (_, at) => at + 1);
    const full = many.reduce(addEntry, emptyPack());
    expect(full.steps.length).toBe(packLimits.steps);
    expect(checkPack(full)).toEqual(full);
  });
});

describe('changing', () => {
  test('a cut step is gone, and a standard one can be put back in its place', () => {
    const cut = cutStep(picked, 3);
    expect(names(cut)).not.toContain('discussion');
    expect(restorePart(cut, 'discussion')).toEqual(picked);
    expect(restorePart(cutStep(picked, 0), 'opening')).toEqual(picked);
    expect(restorePart(picked, 'quiz')).toBe(picked);
  });

  test('removing an entry keeps all else', () => {
    expect(names(removeEntry(picked, 31))).toEqual([
      'opening',
      '25',
      'discussion',
      'quiz',
      'closing',
    ]);
  });

  test('a step moves to where it is put, and stops at the ends', () => {
    expect(names(moveStep(picked, 2, 1)).slice(0, 3)).toEqual(['opening', '25', '31']);
    expect(names(moveStep(picked, 0, 99)).at(-1)).toBe('opening');
    expect(names(moveStep(picked, 4, -3))[0]).toBe('quiz');
    expect(moveStep(picked, 99, 0)).toBe(picked);
  });

  test('a change of a step keeps its other fields; nothing goes back to the proposal', () => {
    const noted = changeStep(changeStep(picked, 1, { minutes: 12 }), 1, { notes: 'Mang bản in' });
    expect(noted.steps[1]).toEqual({ part: 'entry', entry: 31, minutes: 12, notes: 'Mang bản in' });
    const back = changeStep(changeStep(noted, 1, { minutes: undefined }), 1, { notes: '' });
    expect(back).toEqual(picked);
  });

  test('moving keeps every step once', () => {
    fc.assert(
      fc.property(anyPack, fc.nat(50), fc.nat(50), (pack, from, to) => {
        const moved = moveStep(pack, from, to);
        expect(new Set(moved.steps)).toEqual(new Set(pack.steps));
        expect(moved.steps.length).toBe(pack.steps.length);
      }),
    );
  });
});

test.each([
  [emptyPack(), true],
  [{ ...emptyPack(), minutes: 30 as const }, true],
  // Anything a trainer wrote or picked would be missed.
  [picked, false],
  [{ ...emptyPack(), title: 'Buổi 1' }, false],
  [{ ...emptyPack(), questions: ['Vì sao?'] }, false],
  [changeStep(emptyPack(), 0, { notes: 'Nhạc' }), false],
])('%# a pack is blank while nothing in it would be missed', (pack, blank) => {
  expect(isBlank(pack)).toBe(blank);
});

describe('checking', () => {
  test('any pack is one after JSON', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(checkPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
      }),
    );
  });

  test('nothing that is no pack throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkPack(value)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['a length that is not offered', { minutes: 45 }],
    ['an empty question', { questions: [''] }],
    ['an unknown part', { steps: [{ part: 'lunch' }] }],
    ['an entry without number', { steps: [{ part: 'entry' }] }],
    ['an entry twice', { steps: [1, 1].map((entry) => ({ part: 'entry', entry })) }],
    ['half a minute', { steps: [{ part: 'quiz', minutes: 0.5 }] }],
    ['endless words', { notes: 'a'.repeat(packLimits.text + 1) }],
  ])('%s is refused', (_name, change) => {
    expect(checkPack({ ...emptyPack(), ...change })).toBeUndefined();
  });
});
