import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocx } from '../src/study/output/docx.ts';
import { writePptx } from '../src/study/output/pptx.ts';
import { slidesOf } from '../src/study/output/slides.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { paperFaults } from './office/check-paper.ts';
import { slideFaults } from './office/check-slides.ts';
import { lessonsToCheck } from './office/lessons.ts';
import { drawPages, ensureOffice, pagesOf, toPdf } from './office/office.ts';

/** Opens the exported office files in LibreOffice, and checks and draws what it makes of them. */
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.build/office');

try {
  ensureOffice(console.log);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  const lessons = await lessonsToCheck(root, dayInVietnam(new Date()));
  for (const [name, lesson] of lessons) {
    const slides = slidesOf(lesson);
    const pptx = opened(`${name}-trinh-chieu.pptx`, await writePptx(lesson));
    failed += report(`${name}.pptx`, pptx.length, slideFaults(slides, pptx));
    const docx = opened(`${name}-phat-tay.docx`, await writeDocx(lesson));
    failed += report(`${name}.docx`, docx.length, paperFaults(lesson, docx));
  }
  console.log(`Ảnh từng trang: ${path.relative(root, folder)}/*.png`);
  console.log(`${lessons.size * 2 - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function opened(name: string, content: Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const pdf = toPdf(file);
  drawPages(pdf);
  return pagesOf(pdf);
}

/** @returns 1 when there are faults. */
function report(name: string, pages: number, faults: readonly string[]): 0 | 1 {
  console.log(`${faults.length === 0 ? 'đạt' : 'LỖI'}  ${name}: ${pages} trang`);
  for (const fault of faults) console.log(`      ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
