import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRoman } from '../vietnamese/index.ts';
import { provisionAnchors } from './anchor.ts';
import { type Level, levelNames, levels } from './levels.ts';
import { compareProvisions } from './order.ts';
import { parseProvision } from './parse.ts';
import { type Provision, placesOf, provisionRef, type Step } from './provision.ts';

const number = fc.integer({ min: 1, max: 399 }).map(String);
const roman = fc.integer({ min: 1, max: 60 }).map(toRoman);
const letter = fc.constantFrom(...'abcdđeghiklmnopqrstuvxy');

const valuesOf: Readonly<Record<Level, fc.Arbitrary<string>>> = {
  'phu-luc': fc.oneof(roman, number),
  'quy-che': fc.constant(''),
  'quy-dinh': fc.constant(''),
  'dieu-le': fc.constant(''),
  phan: fc.oneof(roman, fc.constantFrom('A', 'B', 'E')),
  chuong: roman,
  muc: fc.oneof(
    roman,
    fc.tuple(roman, fc.integer({ min: 1, max: 99 })).map((parts) => parts.join('.')),
  ),
  'tieu-muc': fc.oneof(roman, number),
  dieu: fc.oneof(
    number,
    fc.tuple(number, letter).map((parts) => parts.join('')),
  ),
  khoan: number,
  diem: fc.oneof(letter, number),
  tiet: letter,
};

const provisions: fc.Arbitrary<Provision> = fc
  .subarray([...levels], { minLength: 1, maxLength: 4 })
  .chain((chosen) =>
    fc.tuple(
      fc.tuple(...chosen.map((level) => valuesOf[level].map((value): Step => ({ level, value })))),
      fc.uniqueArray(valuesOf[chosen.at(-1) ?? 'dieu'], { maxLength: 3 }),
    ),
  )
  .map(([steps, also]) => {
    const [first, ...rest] = steps as Step[];
    if (!first) throw new Error('a provision has a step');
    const last = steps.at(-1);
    const further = last?.value ? also.filter((value) => value !== last.value) : [];
    return { steps: [first, ...rest], also: further };
  });

/** The same reference with the outermost part first, as many texts have it. */
const inward = ({ steps, also }: Provision): string =>
  steps
    .map(({ level, value }, index) =>
      `${levelNames[level]} ${index === steps.length - 1 ? [value, ...also].join(', ') : value}`.trim(),
    )
    .join(', ');

test('the official form of a provision reads back as the same provision', () => {
  fc.assert(
    fc.property(provisions, (provision) => {
      expect(parseProvision(provisionRef(provision))).toEqual(provision);
    }),
  );
});

test('both orders, capitals and NFD mean the same place', () => {
  fc.assert(
    fc.property(provisions, (provision) => {
      for (const text of [inward(provision), provisionRef(provision).normalize('NFD')]) {
        expect(parseProvision(text)).toEqual(provision);
      }
    }),
  );
});

test('an anchor is made of lower-case ASCII, and two places never share one', () => {
  fc.assert(
    fc.property(provisions, provisions, (a, b) => {
      for (const anchor of provisionAnchors(a)) expect(anchor).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      const [one, two] = [placesOf(a)[0], placesOf(b)[0]];
      if (!one || !two || provisionRef(one) === provisionRef(two)) return;
      expect(provisionAnchors(one)).not.toEqual(provisionAnchors(two));
    }),
  );
});

test('the order of two places is the same from both sides', () => {
  fc.assert(
    fc.property(provisions, provisions, (a, b) => {
      expect(Math.sign(compareProvisions(a, b))).toBe(-Math.sign(compareProvisions(b, a)) || 0);
      expect(compareProvisions(a, a)).toBe(0);
    }),
  );
});

test('any text is read or refused without an error, and what was read reads back', () => {
  const scraps = fc
    .array(
      fc.constantFrom(
        ...'Điều|khoản|điểm|mục|Phụ lục|Quy chế|Phần|15|2|a|đ|II|II.3|,|và|của|(|)| |.|luật'.split(
          '|',
        ),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(scraps, fc.string({ unit: 'binary' })), (text) => {
      const provision = parseProvision(text);
      if (provision) expect(parseProvision(provisionRef(provision))).toEqual(provision);
    }),
  );
});
