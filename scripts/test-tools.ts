import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReviewLibrary } from '../src/review/index.ts';
import { writeDocx } from '../src/study/output/docx.ts';
import { writePptx } from '../src/study/output/pptx.ts';
import { slidesOf } from '../src/study/output/slides.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { readReviewLibrary } from './citing/engine.ts';
import { checkDraftFile } from './office/check-drafts.ts';
import { paperFaults } from './office/check-paper.ts';
import { slideFaults } from './office/check-slides.ts';
import { type PlantedDraft, plantedDrafts } from './office/draft-corpus.ts';
import { lessonsToCheck } from './office/lessons.ts';
import { convert, drawPages, ensureOffice, pagesOf, toPdf } from './office/office.ts';

/**
 * Opens the exported office files in LibreOffice, and checks and draws what it makes of them; has it write drafts with
 * planted faults, and checks and draws what the draft checker makes of those.
 */
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
  const library = await readReviewLibrary(root);
  for (const draft of plantedDrafts) failed += checkPlanted(draft, library);
  console.log(`Ảnh từng trang: ${path.relative(root, folder)}/*.png`);
  console.log(`${lessons.size * 2 + plantedDrafts.length - failed} passed, ${failed} failed`);
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

/** A draft that LibreOffice wrote, checked, put right, and drawn before and after. @returns 1 when there are faults. */
function checkPlanted(draft: PlantedDraft, library: ReviewLibrary): 0 | 1 {
  const source = path.join(folder, `${draft.name}.fodt`);
  writeFileSync(source, draft.source);
  const { files, faults } = checkDraftFile(readFileSync(convert(source, 'docx')), draft, library);
  const pages = Object.entries(files).map(
    ([kind, content]) => opened(`${draft.name}-${kind}.docx`, content).length,
  );
  // What is put right may be longer by a line, not by a page.
  if (new Set(pages.slice(0, 2)).size > 1) faults.push(`số trang đổi: ${pages.join(', ')}`);
  return report(`${draft.name}.docx`, pages[0] ?? 0, faults);
}

/** @returns 1 when there are faults. */
function report(name: string, pages: number, faults: readonly string[]): 0 | 1 {
  console.log(`${faults.length === 0 ? 'đạt' : 'LỖI'}  ${name}: ${pages} trang`);
  for (const fault of faults) console.log(`      ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
