import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePackage, packageName } from './make-package.ts';
import { packFolder } from './pack-folder.ts';

let place: string;
let home: string;

// The archive alone, in a folder of nothing, without a network: what someone gets who installs it.
beforeAll(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'goi-vien-dan-'));
  home = path.join(place, 'nha');
  await mkdir(home);
  await makePackage(process.cwd(), path.join(place, 'package'));
  const archive = packFolder(path.join(place, 'package'), place);
  await writeFile(path.join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  const words = ['install', '--offline', '--no-audit', '--no-fund', archive];
  execFileSync('npm', words, { cwd: home, stdio: 'pipe' });
}, 240_000);

afterAll(() => rm(place, { recursive: true, force: true }));

const node = (words: readonly string[], input = '') =>
  execFileSync(process.execPath, words, { cwd: home, encoding: 'utf8', input });

const program = `
import { createRegistry, createScanner, createVocabulary, resolveAll, type Resolution } from '${packageName}';
import documents from '${packageName}/documents.json' with { type: 'json' };
import data from '${packageName}/vocabulary.json' with { type: 'json' };
const vocabulary = createVocabulary(data as Parameters<typeof createVocabulary>[0]);
const registry = createRegistry(documents, vocabulary);
const mentions = createScanner(vocabulary).scan('Nghị quyết số 25-NQ/TW ngày 03/6/2013 và Nghị quyết 25');
const found: Resolution[] = resolveAll(mentions, registry);
console.log(JSON.stringify(found.map((one) => (one.kind === 'one' ? one.id : one.kind))));
`;

test('it is imported, and knows the documents it comes with', async () => {
  await writeFile(path.join(home, 'thu.ts'), program);
  expect(JSON.parse(node(['--experimental-strip-types', '--no-warnings', 'thu.ts']))[0]).toBe(
    '25-nq-tw-2013',
  );
});

test('its types are whole: a program against it compiles, a wrong one does not', {
  timeout: 240_000,
}, async () => {
  const faultsOf = async (name: string, text: string) => {
    await writeFile(path.join(home, name), text);
    const compiled = ts.createProgram([path.join(home, name)], {
      noEmit: true,
      strict: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
      resolveJsonModule: true,
      types: [],
    });
    return ts.getPreEmitDiagnostics(compiled).map(({ messageText }) => String(messageText));
  };
  expect(await faultsOf('dung.ts', program)).toEqual([]);
  expect(await faultsOf('sai.ts', program.replace('.scan(', '.quet('))).not.toEqual([]);
});

test('its command reads what is piped in', () => {
  const command = path.join('node_modules', '.bin', 'vien-dan');
  const output = execFileSync(path.join(home, command), ['--json'], {
    cwd: home,
    encoding: 'utf8',
    input: 'Căn cứ Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
  });
  expect(JSON.parse(output)).toMatchObject([{ meaning: 'one', documents: ['05-ct-tw-2016'] }]);
});

test('it says in Vietnamese or plainly when a file is not there', () => {
  const command = path.join(home, 'node_modules', '.bin', 'vien-dan');
  expect(() => execFileSync(command, ['khong-co.txt'], { cwd: home, stdio: 'pipe' })).toThrow(
    /khong-co\.txt/,
  );
});

test('it carries its licence, its README and its gold set, and no test of ours', async () => {
  const installed = path.join(home, 'node_modules', packageName);
  expect(await readFile(path.join(installed, 'LICENSE'), 'utf8')).toContain('MIT License');
  expect(await readFile(path.join(installed, 'README.md'), 'utf8')).toContain('data/gold.jsonl');
  const gold = (await readFile(path.join(installed, 'data/gold.jsonl'), 'utf8')).trim().split('\n');
  expect(gold.length).toBeGreaterThan(500);
  expect(JSON.parse(gold[0] ?? '')).toHaveProperty('means');
  const files = execFileSync('find', [installed, '-name', '*test*'], { encoding: 'utf8' });
  expect(files).toBe('');
});
