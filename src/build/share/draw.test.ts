import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictureSize } from '../../views/share/picture-size.ts';
import { sharePng } from './draw.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'anh-'));
});
afterAll(() => rm(folder, { recursive: true }));

const picture = {
  kind: 'document',
  label: 'Nghị quyết · Bộ Chính trị khóa XIV',
  number: '80-NQ/TW',
  title: 'Về phát triển văn hóa',
  foot: '07/01/2026',
} as const;

/** Width and height as the head of a PNG says them. */
const sizeOf = (png: Uint8Array) => {
  const head = new DataView(png.buffer, png.byteOffset);
  return { width: head.getUint32(16), height: head.getUint32(20) };
};

test('a picture is a PNG of the size that services want', async () => {
  expect(sizeOf(await sharePng(picture, folder))).toEqual(pictureSize);
});

test('what was drawn is kept, and drawn anew only when it shows something else', async () => {
  const before = await readdir(folder);
  const same = await sharePng(picture, folder);
  expect(await readdir(folder)).toEqual(before);
  const other = await sharePng({ ...picture, number: '81-NQ/TW' }, folder);
  expect((await readdir(folder)).length).toBe(before.length + 1);
  expect(Buffer.compare(same, other)).not.toBe(0);
});
