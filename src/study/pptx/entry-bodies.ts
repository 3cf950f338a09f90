import { captionHeight } from '../deck/amounts.ts';
import type { Figure, Shape } from '../deck/figure.ts';
import { heightOf } from '../deck/fit.ts';
import { content, flow, slide as place } from '../deck/places.ts';
import type { BigAmount, DocumentBody, PracticeBody, Slide } from '../deck/slide.ts';
import { colours, type Pen, paragraphs, points } from './pen.ts';

const { left, textWidth } = place;
const below = content.top + content.height;

const stateColours = {
  in: colours.ok,
  part: colours.model,
  ended: colours.end,
  open: colours.soft,
};
const stateSigns = { in: '✓', part: '◐', ended: '✗', open: '○' };

/** The number line of a document, its points, its figure. */
export function drawDocument(pen: Pen, body: DocumentBody, { title, titleSize }: Slide): void {
  const { issuer, day, mark, state, about, aboutSize, points: said, size, amount } = body;
  const small = { size: 28, colour: colours.soft };
  const dayWidth = Math.min(textWidth / 2, 24 + day.length * 28 * 0.565);
  pen.text(issuer, { x: left, y: 102, w: textWidth - dayWidth, h: 38 }, small);
  const dayPlace = { x: left + textWidth - dayWidth, y: 102, w: dayWidth, h: 38 };
  pen.text(day, dayPlace, { ...small, align: 'right' });
  if (mark) {
    const look = { size: 28, bold: true, valign: 'middle', align: 'right' } as const;
    const colour = stateColours[mark];
    pen.text(
      `${stateSigns[mark]} ${state}`,
      { x: 760, y: 158, w: 456, h: 70 },
      { ...look, colour },
    );
  }
  const numberEnd = 140 + heightOf(title, 826, titleSize, { line: 1.15 });
  const aboutHeight = heightOf(about, textWidth, aboutSize, { face: 'read' });
  pen.text(
    about,
    { x: left, y: numberEnd, w: textWidth, h: aboutHeight },
    { size: aboutSize, face: 'read' },
  );
  const y = numberEnd + aboutHeight + 18;
  pen.line(left, y, left + textWidth, y, colours.line, 2);
  const width = amount ? 720 : textWidth;
  pen.text(
    paragraphs(said, 16, { fontSize: points(size) }),
    { x: left, y: y + 14, w: width, h: below - y - 14 },
    { size, name: 'body' },
  );
  if (!amount) return;
  pen.line(832, y, 832, below, colours.line, 2);
  drawAmount(pen, amount, { x: 872, y: y + 8, w: 344, h: below - y - 8 }, colours.doc);
}

/** A figure drawn large, with what must be said before it and what it counts. */
function drawAmount(
  pen: Pen,
  { lead, number, unit, label }: BigAmount,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  colour: string,
): void {
  const needs = captionHeight({ lead, number, unit, label }, w);
  const widest = Math.floor(w / (Math.max(2, number.length) * 0.68));
  const size = Math.max(44, Math.min(150, (h - needs) / 1.25, widest));
  const texts = [
    ...(lead === ''
      ? []
      : [{ text: lead, options: { fontSize: 21, breakLine: true, color: colours.soft } }]),
    ...(number === ''
      ? []
      : [
          {
            text: number,
            options: { fontSize: points(size), bold: true, color: colour, breakLine: true },
          },
        ]),
    {
      text: unit === '' ? label : `${unit} · ${label}`,
      options: { fontSize: 21, color: colours.ink },
    },
  ];
  pen.text(texts, { x, y, w, h }, { size: 28 });
}

/** A model or report: difficulty, what was done, what came of it. */
export function drawPractice(pen: Pen, body: PracticeBody, top: number): void {
  const { kind, place: where, heads, difficulty, done, isStacked, size, amount, bars } = body;
  const colour = kind === 'model' ? colours.model : colours.report;
  const head = { size: 28, bold: true, colour };
  if (kind === 'report') pen.rect({ x: left, y: 88, w: textWidth, h: 5 }, colour);
  const whereHeight = heightOf(where, textWidth, 28);
  pen.text(
    where,
    { x: left, y: top, w: textWidth, h: whereHeight },
    { size: 28, colour: colours.soft },
  );
  const y = top + whereHeight + 14;
  pen.line(left, y, left + textWidth, y, colours.line, 2);
  const first = { x: left, y: y + 54, w: isStacked ? (amount ? 720 : textWidth) : flow.difficulty };
  const firstHeight = heightOf(difficulty, first.w, size);
  pen.text(heads[0], { x: left, y: y + 14, w: first.w, h: 36 }, head);
  pen.text(difficulty, { ...first, h: firstHeight }, { size });
  const second = isStacked
    ? { x: left, y: first.y + firstHeight + 14, w: first.w }
    : { x: left + flow.difficulty + flow.arrow, y: y + 14, w: flow.done };
  if (done.length > 0) {
    pen.text(heads[1], { ...second, h: 36 }, head);
    const list = paragraphs(done, 12, { fontSize: points(size), bullet: { indent: 20 } });
    pen.text(list, { ...second, y: second.y + 40, h: below - second.y - 40 }, { size });
  }
  if (!amount) return;
  if (!isStacked) {
    for (const x of [left + flow.difficulty + 14, second.x + flow.done + 14]) {
      pen.text('›', { x, y: y + 40, w: 28, h: 48 }, { size: 44, colour });
    }
  }
  const x = isStacked ? 832 : second.x + flow.done + flow.arrow;
  const wash = kind === 'model' ? colours.modelWash : colours.reportWash;
  pen.rect({ x, y: y + 2, w: 1236 - x, h: below - y - 2 }, wash);
  pen.text(heads[2], { x: x + 20, y: y + 14, w: 1200 - x, h: 36 }, head);
  const room = below - y - 58 - (bars?.height ?? 0);
  drawAmount(pen, amount, { x: x + 20, y: y + 54, w: 1196 - x, h: room }, colour);
  if (bars) drawFigure(pen, bars, x + 20, below - bars.height - 6);
}

/** A figure as shapes that can be edited. */
export function drawFigure(pen: Pen, { shapes }: Figure, x: number, y: number): void {
  for (const shape of shapes) drawShape(pen, shape, x, y);
}

function drawShape(pen: Pen, shape: Shape, dx: number, dy: number): void {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, w, h, fill, hollow } = shape;
      const colour = colours[fill];
      pen.rect(
        { x: x + dx, y: y + dy, w, h },
        hollow ? undefined : colour,
        hollow ? colour : undefined,
      );
      break;
    }
    case 'line':
      pen.line(
        shape.x1 + dx,
        shape.y1 + dy,
        shape.x2 + dx,
        shape.y2 + dy,
        colours[shape.colour],
        shape.width,
      );
      break;
    case 'dot':
      pen.dot(shape.x + dx, shape.y + dy, shape.r, colours[shape.colour], shape.fill === 'whole');
      break;
    case 'text': {
      const { x, y, w, text, size, colour, bold = false } = shape;
      pen.text(
        text,
        { x: x + dx, y: y + dy - size, w, h: size * 1.3 },
        { size, colour: colours[colour], bold },
      );
      break;
    }
  }
}
