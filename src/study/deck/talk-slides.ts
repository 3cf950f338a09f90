import { deckWords as words } from '../../words/deck.ts';
import type { LessonCase, LessonQuestion, LessonSlip } from '../lesson.ts';
import { heightOf, largest, splitItems, stackHeight } from './fit.ts';
import { type Frame, made } from './list-slides.ts';
import { content, slide, smallest } from './places.ts';
import type { Slide } from './slide.ts';
import { fitTitle } from './titles.ts';

const questionSizes = [52, 46, 40, 36, 32] as const;

/** A question for discussion, whole, with room around it. */
export function askSlide(
  frame: Frame,
  { question }: LessonQuestion,
  at: number,
  of: number,
): Slide {
  const fits = (size: number) =>
    heightOf(question, slide.textWidth, size, { face: 'read' }) <= content.height - 200;
  const titleSize = largest(questionSizes, fits) ?? smallest;
  const how = of > 1 ? words.askOf(at, of) : words.ask;
  return made({ ...frame, title: question }, titleSize, {
    layout: 'ask',
    how,
    reply: words.reply,
    size: smallest,
  });
}

/** A case: what happened, who plays whom, what is to be answered; on two slides if one is too small. */
export function caseSlides(frame: Frame, each: LessonCase): Slide[] {
  const title = words.case(each.title);
  const { size: titleSize, height } = fitTitle(title);
  const { situation, roles, ask } = each;
  const room = content.height - height - 30;
  const heightAt = (size: number, parts: readonly string[]) =>
    stackHeight(parts, slide.textWidth - 30, size, 10) + 130;
  const size = largest(
    [32, 30, smallest],
    (at) => heightAt(at, [situation, ...roles, ...ask]) <= room,
  );
  const body = { layout: 'case', situation, roles, ask } as const;
  if (size !== undefined) return [made({ ...frame, title }, titleSize, { ...body, size })];
  return [
    made({ ...frame, title }, titleSize, { ...body, roles: [], ask: [], size: smallest }),
    made({ ...frame, title, notes: [] }, titleSize, { ...body, situation: '', size: smallest }),
  ];
}

/** Mistakes beside what is right. */
export function slipSlides(frame: Frame, slips: readonly LessonSlip[]): Slide[] {
  const rows = slips.map(({ wrong, right = '' }) => ({ wrong, right }));
  const isPaired = rows.some(({ right }) => right !== '');
  const width = isPaired ? 500 : slide.textWidth - 60;
  const heightAt = (some: readonly (typeof rows)[number][], size: number) =>
    some.reduce(
      (sum, { wrong, right }) =>
        sum + Math.max(heightOf(wrong, width, size), heightOf(right, 540, size)) + 22,
      0,
    );
  const { groups, size } = splitItems(rows, [32, 30, smallest], heightAt, content.height - 130);
  return groups.map((group, at) => made(frame, 46, { layout: 'slips', rows: group, size }, at));
}

/** What each takes on, with lines that the hall fills in. */
export function closeSlide(frame: Frame, lines: readonly string[]): Slide {
  const { size: titleSize } = fitTitle(frame.title);
  const size =
    largest([32, 30, smallest], (at) => stackHeight(lines, 430, at, 24) <= 440) ?? smallest;
  const shown = stackHeight(lines, 430, size, 24) <= 440 ? lines : [];
  return made(frame, titleSize, {
    layout: 'close',
    lines: shown,
    fields: words.close.fields,
    size,
  });
}
