import { expect, test } from 'vitest';
import { officePlan } from './office-plan.ts';

const debian = { platform: 'linux', osRelease: 'ID=debian\n', isRoot: true } as const;

test('only the packages of what is missing are installed, each once', () => {
  expect(officePlan(debian, ['pdftotext', 'pdfinfo']).at(-1)).toEqual([
    'apt-get',
    'install',
    '-y',
    '--no-install-recommends',
    'poppler-utils',
    'fonts-liberation',
  ]);
});

test.each([
  ['nothing is missing', debian, []],
  ['the user may not install', { ...debian, isRoot: false }, ['soffice']],
  ['there is no apt', { ...debian, osRelease: 'ID=fedora\n' }, ['soffice']],
  ['it is another system', { ...debian, platform: 'darwin' }, ['soffice']],
] as const)('where %s nothing is installed', (_, host, missing) => {
  expect(officePlan(host, missing)).toEqual([]);
});

test('Ubuntu counts as Debian', () => {
  const host = { ...debian, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' };
  expect(officePlan(host, ['soffice']).at(-1)).toContain('libreoffice-impress');
});
