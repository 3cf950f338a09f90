import { deckWords as words } from '../../words/deck.ts';
import { heightOf } from '../deck/fit.ts';
import { content, slide as place } from '../deck/places.ts';
import type { Slide, SlideBody } from '../deck/slide.ts';
import { barParts } from '../deck/time-bar.ts';
import { drawDocument, drawFigure, drawPractice } from './entry-bodies.ts';
import { colours, type Pen, paragraphs, points, type TextProps } from './pen.ts';
import { drawQuiz } from './quiz-body.ts';
import { cell, drawKey, drawSlips } from './tables.ts';

const { left, textWidth } = place;
const below = content.top + content.height;

/** Draws what a slide shows below its title. */
export function drawBody(pen: Pen, slide: Slide, minutes: readonly number[]): void {
  const { body, title, titleSize } = slide;
  const titleEnd = content.top + heightOf(title, textWidth * 0.93, titleSize, { line: 1.2 });
  switch (body.layout) {
    case 'opening':
      pen.fill('body', body.who, { size: 32 });
      drawFacts(pen, body);
      break;
    case 'rows':
      pen.fill('body', numbered(body.rows, body.size));
      break;
    case 'agenda':
      drawAgenda(pen, body, minutes);
      break;
    case 'step':
      pen.fill('body', body.doing, { size: body.size });
      pen.text(
        `${body.minutes}`,
        { x: 780, y: 40, w: 436, h: 290 },
        { size: 288, bold: true, colour: colours.onDeep, align: 'right' },
      );
      pen.text(
        words.minute,
        { x: 780, y: 320, w: 436, h: 60 },
        { size: 44, colour: colours.onDeepSoft, align: 'right' },
      );
      break;
    case 'document':
      drawDocument(pen, body, slide);
      break;
    case 'tasks':
      pen.table(
        body.rows.map(({ who, what, due }) => [
          cell(who, { bold: true, color: colours.doc }),
          cell(what),
          cell(due, { color: colours.soft, align: 'right' }),
        ]),
        { x: left, y: titleEnd + 20, w: textWidth },
        [310, 642, 200],
        body.size,
      );
      pen.text(
        body.more,
        { x: left, y: below - 38, w: textWidth, h: 38 },
        { size: 28, colour: colours.soft },
      );
      break;
    case 'figure':
      drawFigure(pen, body.figure, left, titleEnd + 16);
      break;
    case 'practice':
      drawPractice(pen, body, titleEnd + 12);
      break;
    case 'ask':
      pen.text(
        body.how,
        { x: left, y: 104, w: textWidth, h: 42 },
        { size: 32, bold: true, colour: colours.study },
      );
      pen.text(
        body.reply,
        { x: left, y: 580, w: textWidth, h: 76 },
        { size: 28, colour: colours.soft, valign: 'bottom' },
      );
      break;
    case 'case':
      pen.fill('body', caseTexts(body));
      break;
    case 'quiz':
      drawQuiz(pen, body, titleEnd);
      break;
    case 'key':
      drawKey(pen, body);
      break;
    case 'slips':
      drawSlips(pen, body);
      break;
    case 'close':
      pen.fill('body', paragraphs(body.lines, 18, { fontSize: points(body.size) }));
      drawForm(pen, body.fields, body.lines.length > 0);
      break;
  }
}

type Of<Layout extends SlideBody['layout']> = Extract<SlideBody, { layout: Layout }>;

function numbered(rows: readonly { lead: string; text: string }[], size: number): TextProps[] {
  const isCounted = rows.every(({ lead }, at) => lead === `${at + 1}`);
  const texts = rows.map(({ lead, text }) => (isCounted ? text : `${lead} ${text}`.trim()));
  return paragraphs(texts, 16, {
    fontSize: points(size),
    bullet: isCounted ? { type: 'number', indent: 36 } : { indent: 28 },
  });
}

function drawFacts(pen: Pen, { facts }: Of<'opening'>): void {
  for (const [at, { value, label }] of facts.entries()) {
    const y = 53 + at * 163;
    pen.line(944, y, 1232, y, colours.onDeepSoft, 2);
    pen.text(
      value,
      { x: 944, y: y + 8, w: 288, h: 90 },
      { size: 84, bold: true, colour: colours.onDeep },
    );
    pen.text(
      label,
      { x: 944, y: y + 100, w: 288, h: 42 },
      { size: 30, colour: colours.onDeepSoft },
    );
  }
}

function drawAgenda(pen: Pen, { rows, size }: Of<'agenda'>, minutes: readonly number[]): void {
  for (const { x, w, minutes: lasts } of barParts(minutes)) {
    pen.rect({ x: left + x, y: 163, w, h: 76 }, colours.study);
    if (w > 50) {
      pen.text(
        `${lasts}`,
        { x: left + x, y: 163, w, h: 76 },
        { size: 38, bold: true, colour: colours.ground, align: 'center', valign: 'middle' },
      );
    }
  }
  pen.table(
    rows.map(({ time, activity, minutes: lasts }) => [
      cell(time, { color: colours.soft }),
      cell(activity),
      cell(lasts, { color: colours.soft, align: 'right' }),
    ]),
    { x: left, y: 256, w: textWidth },
    [150, 842, 160],
    size,
  );
}

function caseTexts({ situation, roles, ask, size }: Of<'case'>): TextProps[] {
  const fontSize = points(size);
  const head = (text: string) =>
    paragraphs([text], 4, { fontSize, bold: true, color: colours.study });
  const list = (lines: readonly string[]) =>
    paragraphs(lines, 8, { fontSize, bullet: { indent: 22 } });
  return [
    ...(situation === '' ? [] : paragraphs([situation], 14, { fontSize })),
    ...(roles.length > 0 ? [...head(words.rolesHead), ...list(roles)] : []),
    ...(ask.length > 0 ? [...head(words.askHead), ...list(ask)] : []),
  ];
}

function drawForm(pen: Pen, fields: readonly string[], isBeside: boolean): void {
  const x = isBeside ? 620 : left;
  const w = left + textWidth - x;
  pen.rect({ x, y: 210, w, h: 440 }, colours.studyWash);
  for (const [at, field] of fields.entries()) {
    const y = 250 + at * 100;
    pen.text(`${field}:`, { x: x + 28, y, w: w - 56, h: 42 }, { size: 30 });
    pen.line(x + 28, y + 76, x + w - 28, y + 76, colours.edge, 3, true);
  }
}
