/**
 * `npm run bench:outputs`: how long each file of a pack of ten items takes to write, in milliseconds;
 * the goal is two seconds each.
 */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeDocx } from '../src/study/output/docx.ts';
import { sheets } from '../src/study/output/sheets.ts';
import { singleFile } from '../src/study/output/single-file.ts';
import { toHtml } from '../src/study/output/to-html.ts';
import { writePptx } from '../src/study/pptx/write-pptx.ts';
import { lessonsToCheck } from './office/lessons.ts';

const root = path.resolve(import.meta.dirname, '..');
const lesson = (await lessonsToCheck(root, '2026-11-30')).get('bai-tu-soan');
if (!lesson) throw new Error('no pack');
const outputs: [string, () => Promise<unknown> | unknown][] = [
  ['PowerPoint', () => writePptx(lesson)],
  ['Word, tài liệu', () => writeDocx(lesson)],
  ['Word, kịch bản', () => writeDocx(lesson, 'script')],
  ['HTML', () => singleFile(lesson, { css: '', script: '' })],
  ['mọi phiếu', () => sheets.map(({ make }) => toHtml(make(lesson)))],
];
for (const [name, write] of outputs) {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const began = performance.now();
    await write();
    times.push(performance.now() - began);
  }
  const [first = 0] = times;
  const middle = times.toSorted((a, b) => a - b)[2] ?? 0;
  console.log(`${name}: lần đầu ${Math.round(first)} ms, giữa ${Math.round(middle)} ms`);
}
