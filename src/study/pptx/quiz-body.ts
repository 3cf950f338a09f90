import { deckWords as words } from '../../words/deck.ts';
import { heightOf } from '../deck/fit.ts';
import { content, slide as place } from '../deck/places.ts';
import type { QuizBody } from '../deck/slide.ts';
import { colours, type Pen, type Place } from './pen.ts';

const { left, textWidth } = place;
const below = content.top + content.height;

/** Names of what opens at a click begin so. */
export const answerName = 'dap-an';

/** Options in boxes; what marks the right one, and the reason, opens at a click (`reveal.ts`). */
export function drawQuiz(pen: Pen, body: QuizBody, titleEnd: number): void {
  const { situation, hint, options, columns, optionSize, answer, why, whySize } = body;
  let y = titleEnd + 10;
  for (const [text, size] of [
    [situation, 30],
    [hint, 28],
  ] as const) {
    if (text === '') continue;
    const h = heightOf(text, textWidth, size);
    pen.text(text, { x: left, y, w: textWidth, h }, { size, colour: colours.soft });
    y += h + 8;
  }
  y += 8;
  const width = columns === 2 ? (textWidth - 24) / 2 : textWidth;
  for (const [at, each] of options.entries()) {
    const least = columns === 2 ? 88 : 58;
    const h = Math.max(least, heightOf(each.text, width - 180, optionSize, { line: 1.2 }) + 16);
    const x = left + (columns === 2 && at % 2 === 1 ? width + 24 : 0);
    option(pen, each, { x, y, w: width, h }, optionSize);
    if (columns === 1) y += h + 10;
    else if (at % 2 === 1 || at === options.length - 1) y += 104;
  }
  const reason = `${words.answer(answer)} ${why}`.trim();
  const look = { size: whySize, valign: 'bottom', name: `${answerName}-loi` } as const;
  pen.text(reason, { x: left, y, w: textWidth, h: Math.max(40, below - y) }, look);
}

function option(
  pen: Pen,
  { letter, text, isRight }: QuizBody['options'][number],
  { x, y, w, h }: Place,
  size: number,
): void {
  pen.rect({ x, y, w, h }, undefined, colours.edge);
  // Below the words, so that they are written once.
  if (isRight) pen.rect({ x, y, w, h }, colours.studyWash, colours.study, `${answerName}-o`);
  const middle = { valign: 'middle' } as const;
  const bold = { bold: true, colour: colours.study, ...middle };
  pen.text(letter, { x: x + 8, y, w: 70, h }, { size: size + 2, align: 'center', ...bold });
  pen.text(text, { x: x + 100, y, w: w - 176, h }, { size, ...middle });
  if (!isRight) return;
  pen.text('✓', { x: x + w - 64, y, w: 44, h }, { size: 40, ...bold, name: `${answerName}-dau` });
}
