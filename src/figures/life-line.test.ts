import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifeAxis, lifeGround, lifeLine, lifeWidth, placeOnScale } from './life-line.ts';

const scale = { from: '2000-01-01', to: '2010-01-01' };
const life = { from: '2005-01-01', to: '2010-01-01', look: 'seek', ended: false } as const;

test.each([
  ['2000-01-01', 0],
  ['2010-01-01', lifeWidth],
  // before the scale begins, after it ends
  ['1949-10-15', 0],
  ['2030-01-01', lifeWidth],
])('%s lies at %s', (day, place) => {
  expect(placeOnScale(day, scale)).toBe(place);
});

test('a scale without length has one place', () => {
  expect(placeOnScale('2005-01-01', { from: '2005-01-01', to: '2005-01-01' })).toBe(0);
});

test('a later day never lies before an earlier one', () => {
  const days = fc.date({
    min: new Date('1940-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [first, second] = [iso(a), iso(b)].toSorted();
      expect(placeOnScale(first ?? '', scale)).toBeLessThanOrEqual(
        placeOnScale(second ?? '', scale),
      );
    }),
  );
});

test('a life is drawn from its first day to its last, in its look', () => {
  expect(lifeLine('g', life, scale)).toMatch(
    /<use href="#g"\/><path class="life-seek" d="M180\S* 7H360"/,
  );
});

test('only what ended has a stop, at its end', () => {
  expect(lifeLine('g', life, scale)).not.toContain('life-stop');
  const over = lifeLine('g', { ...life, to: '2007-07-02', look: 'end', ended: true }, scale);
  expect(over).toMatch(/life-stop" d="M2(?:69|70)\S* 1v12"/);
});

test('a life of a day is wide enough to be seen, at either end of the scale', () => {
  expect(lifeLine('g', { ...life, to: '2005-01-02' }, scale)).toMatch(/M180\S* 7H183/);
  expect(lifeLine('g', { ...life, from: '2010-01-01' }, scale)).toContain('M357 7H360');
});

test('each stretch is named where it begins, the last at the end of the scale', () => {
  const svg = lifeAxis(
    [
      { name: 'XI', from: '1999-01-01' },
      { name: '<XII>', from: '2005-01-01' },
    ],
    scale,
  );
  expect(svg).toMatch(
    /x="0" y="13" text-anchor="start">XI<.*x="360" y="13" text-anchor="end">&lt;XII&gt;</,
  );
});

test('the ground has a tick at each turn', () => {
  expect(lifeGround('g', ['2005-01-01', '2010-01-01'], scale)).toMatch(/d="M180\S* 0v14M360 0v14"/);
  expect(lifeGround('g', [], scale)).not.toContain('life-tick');
});
