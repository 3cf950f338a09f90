import type { Lesson } from '../../src/study/lesson.ts';
import { formFor } from '../../src/study/sheets/official.ts';
import { sheetWords } from '../../src/words/sheets.ts';
import { outside, type PdfPage, squeezed } from './pdf-page.ts';

/** Points in a millimetre. */
const mm = 72 / 25.4;

/** What is wrong with a handout that a program has laid out as an official paper. */
export function paperFaults(lesson: Lesson, pages: readonly PdfPage[]): string[] {
  const faults = pages.flatMap((page, index) => pageFaults(page, index + 1));
  const shown = squeezed(bodyText(pages));
  const expected = [
    sheetWords.official[formFor(lesson.audience)].country,
    lesson.title,
    ...lesson.objectives,
    ...lesson.questions.map(({ question }) => question),
    ...lesson.readings.flatMap(({ name, reference, summary, points, tasks }) => [
      name,
      reference,
      summary,
      ...points,
      ...tasks.map(({ what }) => what),
    ]),
  ];
  const missing = expected.filter((text) => !shown.includes(squeezed(text)));
  return [...faults, ...missing.map((text) => `thiếu hoặc sai chữ “${text}”`)];
}

/** Text of all pages without the page numbers in the upper margin. */
function bodyText(pages: readonly PdfPage[]): string {
  return pages
    .flatMap(({ words: all }) => all.filter(({ bottom }) => bottom > 20 * mm))
    .map(({ text }) => text)
    .join('');
}

function pageFaults({ width, height, words: all }: PdfPage, number: number): string[] {
  const isA4 = Math.abs(width - 210 * mm) < 1 && Math.abs(height - 297 * mm) < 1;
  const text = all.filter(({ bottom }) => bottom > 20 * mm);
  const box = { left: 30 * mm, top: 20 * mm, right: width - 15 * mm, bottom: height - 20 * mm };
  return [
    ...(isA4 ? [] : [`trang ${number}: không phải khổ A4`]),
    ...outside(text, box).map((word) => `trang ${number}: chữ “${word.text}” tràn ra lề`),
  ];
}
