import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder } from './bundled-packages.ts';
import { readPackage } from './read-package.ts';

let folder: string;
const put = (name: string, text: string) => writeFile(path.join(folder, name), text);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'goi-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['/a/node_modules/fflate/esm/browser.js', '/a/node_modules/fflate'],
  ['/a/node_modules/@scope/name/x.js?commonjs', '/a/node_modules/@scope/name'],
  // what a package brought along for itself alone
  ['/a/node_modules/docx/node_modules/xml/lib.js', '/a/node_modules/docx/node_modules/xml'],
  // the project's own, and what the bundler makes up
  ['/a/src/client/frame.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('%j belongs to %j', (id, expected) => {
  expect(packageFolder(id)).toBe(expected);
});

test('a package is read with its licence in full', async () => {
  await put(
    'package.json',
    JSON.stringify({
      name: 'a',
      version: '2.1.0',
      license: 'MIT',
      repository: { url: 'git+https://x.example/a.git' },
    }),
  );
  await put('LICENSE', 'Permission is hereby granted');
  expect(readPackage(folder)).toEqual({
    name: 'a',
    version: '2.1.0',
    licence: 'MIT',
    home: 'https://x.example/a',
    text: 'Permission is hereby granted',
  });
});

test('a folder of licences is read whole', async () => {
  await put('package.json', JSON.stringify({ name: 'a', license: 'MIT AND ISC' }));
  await mkdir(path.join(folder, 'LICENSES'));
  await put('LICENSES/MIT.txt', 'một');
  await put('LICENSES/ISC.txt', 'hai');
  expect(readPackage(folder).text).toBe('hai\nmột');
});

test('a package that names no licence stops the build', async () => {
  await put('package.json', JSON.stringify({ name: 'a' }));
  expect(() => readPackage(folder)).toThrow('không ghi giấy phép');
});
