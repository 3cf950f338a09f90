import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentFolder } from '../../src/entries/testing/content-folder.ts';
import { fileText } from '../../src/entries/testing/sample.ts';

let root: string;
let command: ChildProcess;
let said = '';

beforeEach(async () => {
  root = await contentFolder();
  said = '';
  command = spawn(process.execPath, [path.resolve('scripts/check.ts'), '--watch'], { cwd: root });
  for (const stream of [command.stdout, command.stderr])
    stream?.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  await until(/Đang theo dõi/);
});
afterEach(async () => {
  command.kill('SIGKILL');
  await rm(root, { recursive: true });
});

const until = (words: RegExp) =>
  vi.waitFor(() => expect(said).toMatch(words), { timeout: 40_000, interval: 50 });
/** What the check says after something is done. */
async function after(done: Promise<unknown>, words: RegExp): Promise<string> {
  said = '';
  await done;
  // A report ends with its summary; a program may save in two steps, each of which is checked.
  await until(words);
  return said;
}
const file = () => path.join(root, 'content/models/to-tu-quan.mdx');
const sound = fileText('model');

test('a fault is told when the file is saved, and gone when it is mended; Ctrl+C ends it without complaint', async () => {
  const broken = sound.replace(/^name:.*$/m, 'nam: x');
  expect(await after(writeFile(file(), broken), /Đã kiểm tra|lỗi trong/)).toContain('“nam”');
  const mended = await after(writeFile(file(), sound), /Kiểm tra lại[\s\S]*Đọc được/);
  expect(mended).not.toContain('“nam”');
  const code = new Promise((resolve) => command.on('exit', resolve));
  command.kill('SIGINT');
  expect(await code).toBe(0);
});

test('files that are deleted, renamed and come in a new folder are seen', async () => {
  expect(await after(rm(file()), /Đọc được/)).toContain('Đọc được 0 bài');
  const place = path.join(root, 'content/reports');
  const laid = async () => {
    await mkdir(`${place}-moi`);
    await writeFile(path.join(`${place}-moi`, 'bai.mdx'), 'không có phần đầu');
    await rename(`${place}-moi`, place);
  };
  expect(await after(laid(), /reports\/bai\.mdx/)).toContain('content/reports/bai.mdx');
});
