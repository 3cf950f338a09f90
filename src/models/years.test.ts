import { expect, test } from 'vitest';
import { yearFault } from './years.ts';

test.each([
  // the last year before the first
  [{ from: 2022, to: 2020 }, 'to'],
  // to come
  [{ from: 2030 }, 'from'],
  // two digits
  [{ from: 2019, to: 2027 }, 'to'],
  [{ from: 19 }, 'from'],
])('%j is wrong at %s', (years, key) => {
  expect(yearFault(years, 2026)?.key).toBe(key);
});

test('years that can have been are right, one alone too', () => {
  expect(yearFault({ from: 2020, to: 2026 }, 2026)).toBeUndefined();
  expect(yearFault({ to: 2026 }, 2026)).toBeUndefined();
});
