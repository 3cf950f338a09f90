import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReviewLibrary } from '../../src/review/index.ts';
import { deckOf } from '../../src/study/deck/slides.ts';
import { writeDocx } from '../../src/study/output/docx.ts';
import { writePptx } from '../../src/study/pptx/write-pptx.ts';
import { dayInVietnam } from '../../src/vietnamese/index.ts';
import { readReviewLibrary } from '../citing/engine.ts';
import { checkDraftFile } from './check-drafts.ts';
import { lookFaults } from './check-look.ts';
import { paperFaults } from './check-paper.ts';
import { slideFaults } from './check-slides.ts';
import { type PlantedDraft, plantedDrafts } from './draft-corpus.ts';
import { lessonsToCheck } from './lessons.ts';
import { convert, drawPages, ensureOffice, imagesOf, pagesOf, toPdf } from './office.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.build/office');

/**
 * Opens the exported office files in LibreOffice, and checks and draws what it makes of them; has it write drafts with
 * planted faults, and checks and draws what the draft checker makes of those.
 *
 * @returns how many files are as they should be, and how many are not.
 * @throws when LibreOffice is not there and may not be installed.
 */
export async function checkOffice(): Promise<{ passed: number; failed: number }> {
  ensureOffice(console.log);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  const lessons = await lessonsToCheck(root, dayInVietnam(new Date()));
  for (const [name, lesson] of lessons) {
    const { slides } = deckOf(lesson);
    const pptx = opened(`${name}-trinh-chieu.pptx`, await writePptx(lesson));
    failed += report(`${name}.pptx`, pptx.pages.length, slideFaults(slides, pptx.pages));
    const docx = opened(`${name}-phat-tay.docx`, await writeDocx(lesson));
    failed += report(`${name}.docx`, docx.pages.length, paperFaults(lesson, docx.pages));
    opened(`${name}-kich-ban.docx`, await writeDocx(lesson, 'script'));
  }
  const library = await readReviewLibrary(root);
  for (const draft of plantedDrafts) failed += checkPlanted(draft, library);
  console.log(`Ảnh từng trang: ${path.relative(root, folder)}/*.png`);
  return { passed: lessons.size * 2 + plantedDrafts.length - failed, failed };
}

/** The pages that LibreOffice makes of a file, and the PDF it made. */
function opened(name: string, content: Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const pdf = toPdf(file);
  drawPages(pdf);
  return { pages: pagesOf(pdf), pdf };
}

/** A draft that LibreOffice wrote, checked, put right, and drawn before and after. @returns 1 when there are faults. */
function checkPlanted(draft: PlantedDraft, library: ReviewLibrary): 0 | 1 {
  const source = path.join(folder, `${draft.name}.fodt`);
  writeFileSync(source, draft.source);
  const written = readFileSync(convert(source, 'docx'));
  const { files, faults } = checkDraftFile(draft.repack?.(written) ?? written, draft, library);
  const drawn = Object.entries(files).map(([kind, content]) =>
    opened(`${draft.name}-${kind}.docx`, content),
  );
  const [before, after] = drawn.map(({ pages, pdf }) => ({ pages, images: imagesOf(pdf) }));
  // What is put right may be longer by a line, not by a page.
  if (before?.pages.length !== after?.pages.length) faults.push('số trang đổi');
  if (before && after) faults.push(...lookFaults(before, after));
  return report(`${draft.name}.docx`, before?.pages.length ?? 0, faults);
}

/** @returns 1 when there are faults. */
function report(name: string, pages: number, faults: readonly string[]): 0 | 1 {
  console.log(`${faults.length === 0 ? 'đạt' : 'LỖI'}  ${name}: ${pages} trang`);
  for (const fault of faults) console.log(`      ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
