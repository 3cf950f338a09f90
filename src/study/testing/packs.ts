import fc from 'fast-check';
import { audiences } from '../audiences.ts';
import { type Pack, packMinutes, standardParts, subjectKey } from '../pack.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const entry = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const subject = fc.oneof(
  fc.constantFrom(...standardParts).map((part) => ({ part })),
  entry.map((number) => ({ part: 'entry' as const, entry: number })),
  fc.record({ part: fc.constant('session' as const), entry, index: fc.nat(12) }),
  fc.constant({ part: 'own' as const }),
);

const step = fc
  .tuple(
    subject,
    fc.record({
      minutes: optional(fc.integer({ min: 1, max: 600 })),
      activity: optional(words),
      notes: optional(words),
      how: optional(words),
      asks: optional(fc.array(words, { minLength: 1, maxLength: 3 })),
      without: optional(fc.array(entry, { minLength: 1, maxLength: 3 })),
    }),
  )
  .map(([about, change]) => {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    return { ...about, ...Object.fromEntries(given) };
  });

/** Any pack within its limits. */
export const anyPack: fc.Arbitrary<Pack> = fc.record({
  title: text,
  audience: fc.oneof(text, fc.constantFrom(...audiences.map(({ name }) => name))),
  minutes: fc.constantFrom(...packMinutes),
  steps: fc.array(step, { maxLength: 40 }).map((steps) => {
    const known = new Set<string>();
    return steps.filter((one, at) => {
      const key = subjectKey(one, at);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
  }),
  questions: fc.array(words, { maxLength: 5 }),
  notes: text,
  quiz: fc
    .record({
      size: fc.nat(50),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      without: fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 4 }),
      understanding: optional(fc.nat(100)),
    })
    .map(({ understanding, ...quiz }) =>
      understanding === undefined ? quiz : { ...quiz, understanding },
    ),
});
