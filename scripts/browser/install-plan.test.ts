import { expect, test } from 'vitest';
import { installPlan } from './install-plan.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const playwright = ['npx', 'playwright-core', 'install', 'chromium'];
const withLibraries = ['npx', 'playwright-core', 'install', '--with-deps', 'chromium'];
const shell = ['apt-get', 'install', '-y', 'chromium-headless-shell'];
const apt = ['apt-get', 'install', '-y', 'chromium'];

test.each([
  // the packages of the distribution first, the smaller before the whole browser, Playwright's if that fails
  ['Debian as root', 'linux', debian, true, [shell, apt, playwright]],
  // without root apt-get cannot work
  ['Debian as another user', 'linux', debian, false, [playwright]],
  // the package of Ubuntu is a snap
  ['Ubuntu as root', 'linux', ubuntu, true, [withLibraries, playwright]],
  ['Ubuntu as another user', 'linux', ubuntu, false, [playwright]],
  ['macOS', 'darwin', '', false, [playwright]],
  ['Windows', 'win32', '', false, [playwright]],
] as const)('on %s', (_, platform, osRelease, isRoot, expected) => {
  const ways = installPlan({ platform, osRelease, isRoot });
  expect(ways.map((commands) => commands.at(-1))).toEqual(expected);
});

test('refreshes the package lists before it installs from them', () => {
  const [way] = installPlan({ platform: 'linux', osRelease: debian, isRoot: true });
  expect(way?.[0]).toEqual(['apt-get', 'update']);
});
