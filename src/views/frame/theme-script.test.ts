import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { themeScript } from './theme-script.ts';

/** What the script writes on the page, given what the browser stores and prefers. */
function run(
  stored: () => string | null,
  prefersDark: boolean,
  search = '',
  loaded: (listener: () => void, dataset: Record<string, string>) => void = () => {},
): Record<string, string> {
  const dataset: Record<string, string> = {};
  const page = { documentElement: { dataset } };
  const names = ['document', 'localStorage', 'matchMedia', 'location', 'addEventListener'];
  const listen = (_: string, listener: () => void) => loaded(listener, dataset);
  const start = new Function(...names, themeScript);
  start(page, { getItem: stored }, () => ({ matches: prefersDark }), { search }, listen);
  return dataset;
}

test.each([
  // the reader's choice wins
  ['dark', false, 'dark'],
  ['light', true, 'light'],
  // without a choice the system's
  [null, true, 'dark'],
  [null, false, 'light'],
  // what is no choice is none
  ['tím', true, 'dark'],
])('stored %s with a dark system %s gives %s', (stored, prefersDark, theme) => {
  expect(run(() => stored, prefersDark)).toEqual({ js: '', theme });
});

test('a page whose address holds a choice is marked until the choice is made', () => {
  expect(run(() => 'light', false, '?linh-vuc=kinh-te')).toEqual({
    js: '',
    theme: 'light',
    choosing: '',
  });
});

test('where no script comes, the mark goes when all is loaded; one that is at work keeps it', () => {
  const search = '?linh-vuc=kinh-te';
  expect(
    run(
      () => 'light',
      false,
      search,
      (load) => load(),
    ),
  ).not.toHaveProperty('choosing');
  const taken = run(
    () => 'light',
    false,
    search,
    (load, dataset) => {
      dataset['choosing'] = 'lọc';
      load();
    },
  );
  expect(taken['choosing']).toBe('lọc');
});

test('a browser that forbids storing has a theme all the same', () => {
  const forbid = () => {
    throw new Error('SecurityError');
  };
  expect(run(forbid, true)['theme']).toBe('dark');
});

test('the policy allows this script and no other inline', () => {
  const hash = createHash('sha256').update(themeScript).digest('base64');
  expect(contentSecurityPolicy).toContain(`'sha256-${hash}'`);
  expect(contentSecurityPolicy.match(/'sha256-/g)).toHaveLength(1);
  expect(contentSecurityPolicy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
});

test('whatever the policy does not name is forbidden', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
});
