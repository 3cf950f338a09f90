import { slideDeck } from '../../study/deck/slide-tree.ts';
import { deckOf } from '../../study/deck/slides.ts';
import type { Lesson } from '../../study/lesson.ts';
import { type SheetOptions, sheets } from '../../study/output/sheets.ts';
import type { Tag } from '../../study/output/tree.ts';
import { adoptCss, toDom } from './page-nodes.ts';
import sheetsCss from './sheets.css?inline';
import { startShow } from './show.ts';
import slidesCss from './slides.css?inline';

/** What makes sheets and slides, with their style: loaded when one is asked for. */
function dress(): void {
  adoptCss(sheetsCss);
  adoptCss(slidesCss);
}

/** A sheet of a lesson, by the last part of its address; the slides where there is no such sheet. */
export function madeOf(lesson: Lesson, slug: string, options: SheetOptions): Tag {
  dress();
  const sheet = sheets.find((each) => each.slug === slug);
  return sheet ? sheet.make(lesson, options) : slideDeck(deckOf(lesson));
}

/** Shows the slides of a lesson. */
export function showLesson(lesson: Lesson): void {
  dress();
  startShow(toDom(slideDeck(deckOf(lesson))) as HTMLElement, slidesCss);
}
