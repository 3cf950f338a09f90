import { expect, test } from 'vitest';
import { candidates } from './candidates.ts';

test('looks through the folders of PATH on Linux, the shell before Chromium before Chrome', () => {
  const found = candidates({
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightPath: undefined,
  });
  expect(found.slice(0, 4)).toEqual([
    '/usr/local/bin/chromium-headless-shell',
    '/usr/bin/chromium-headless-shell',
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
  ]);
  expect(found.indexOf('/usr/bin/chromium')).toBeLessThan(found.indexOf('/usr/bin/google-chrome'));
});

test('takes no relative folder of PATH', () => {
  const machine = { platform: 'linux', env: { PATH: '.:bin:/usr/bin' } } as const;
  const found = candidates({ ...machine, playwrightPath: undefined });
  expect(found.every((file) => file.startsWith('/usr/bin/'))).toBe(true);
  expect(found).not.toEqual([]);
});

test('knows the places of macOS, for all users and for one', () => {
  const found = candidates({
    platform: 'darwin',
    env: { HOME: '/Users/lan' },
    playwrightPath: undefined,
  });
  expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(found).toContain('/Users/lan/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('knows the places of Windows, with Edge as the last of them', () => {
  const found = candidates({
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\lan\\AppData\\Local' },
    playwrightPath: undefined,
  });
  expect(found[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(found.at(-1)).toBe(
    'C:\\Users\\lan\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

test.each(['linux', 'darwin', 'win32'] as const)("asks Playwright's own last on %s", (platform) => {
  const playwrightPath = '/cache/ms-playwright/chromium';
  expect(candidates({ platform, env: { PATH: '/bin' }, playwrightPath }).at(-1)).toBe(
    playwrightPath,
  );
});
