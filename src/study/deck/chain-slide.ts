import { formatDate } from '../../vietnamese/index.ts';
import { deckWords as words } from '../../words/deck.ts';
import type { Reading } from '../lesson.ts';
import type { Figure, Shape } from './figure.ts';
import { type Frame, made } from './list-slides.ts';
import { content, slide } from './places.ts';
import type { Slide } from './slide.ts';
import { fitTitle } from './titles.ts';

const mostRows = 8;
const textLeft = 150;

interface Link {
  from: number;
  to: number;
  verb: string;
}

/** The documents of a lesson that act on each other, drawn by day; none where fewer than three do. */
export function chainSlide(frame: Frame, readings: readonly Reading[]): Slide | undefined {
  const documents = readings.filter(({ document }) => document);
  const known = new Set(documents.map(({ short }) => short));
  const tied = documents.filter(
    ({ short, document }) =>
      document?.acts.some((act) => known.has(act.short)) ||
      documents.some((other) => other.document?.acts.some((act) => act.short === short)),
  );
  if (tied.length < 3) return undefined;
  const rows = tied
    .toSorted((a, b) => (a.document?.day ?? '').localeCompare(b.document?.day ?? ''))
    .slice(-mostRows);
  const title = words.chain;
  const { size, height } = fitTitle(title);
  const figure = chainFigure(rows, content.height - height - 20);
  return made({ ...frame, title }, size, { layout: 'figure', figure, remark: '' });
}

function chainFigure(rows: readonly Reading[], height: number): Figure {
  const rowHeight = Math.min(96, height / rows.length);
  const middle = (at: number) => rowHeight * (at + 0.5);
  const links = linksIn(rows);
  const shapes: Shape[] = [
    {
      kind: 'line',
      x1: 100,
      y1: middle(0),
      x2: 100,
      y2: middle(rows.length - 1),
      colour: 'line',
      width: 3,
    },
    ...links.flatMap((link, at) => linkShapes(link, at, middle)),
    ...rows.flatMap((row, at) => rowShapes(row, rows, middle(at), rowHeight)),
  ];
  return { width: slide.textWidth, height, label: labelOf(rows), shapes };
}

function linksIn(rows: readonly Reading[]): Link[] {
  return rows.flatMap(({ document }, from) =>
    (document?.acts ?? []).flatMap(({ short, verb }) => {
      const to = rows.findIndex((row) => row.short === short);
      return to < 0 || to === from ? [] : [{ from, to, verb }];
    }),
  );
}

/** A bracket left of the axis, each further out than the one before where they overlap. */
function linkShapes({ from, to }: Link, at: number, middle: (at: number) => number): Shape[] {
  const x = 76 - (at % 4) * 22;
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    ...{ kind: 'line', x1, y1, x2, y2, colour: 'doc', width: 3 },
  });
  return [
    line(x, middle(to), x, middle(from)),
    line(x, middle(to), 90, middle(to)),
    line(x, middle(from), 90, middle(from)),
  ];
}

function rowShapes(
  { name, document }: Reading,
  rows: readonly Reading[],
  y: number,
  height: number,
): Shape[] {
  const acts = (document?.acts ?? []).flatMap(({ short, verb }) => {
    const other = rows.find((row) => row.short === short);
    return other ? [words.chainVerb(verb, other.document?.number ?? other.name)] : [];
  });
  const day = document?.day ? formatDate(document.day) : '';
  const size = height < 76 ? 28 : 34;
  const what = acts.slice(0, 2).join('; ') || (document?.state ?? '');
  const fill = document?.mark === 'in' ? 'whole' : document?.mark === 'part' ? 'half' : 'none';
  return [
    { kind: 'dot', x: 100, y, r: 13, colour: 'doc', fill },
    ...textRow(textLeft, y - 2, 330, document?.number ?? name, size, 'ink', true),
    ...textRow(textLeft + 340, y - 2, 190, day, 28, 'soft'),
    ...textRow(textLeft + 540, y - 2, slide.textWidth - textLeft - 540, what, 28, 'ink'),
  ];
}

/** A line of text around the middle `y`, set smaller or on two lines where it would be too wide. */
function textRow(
  x: number,
  y: number,
  w: number,
  text: string,
  size: number,
  colour: 'ink' | 'soft',
  bold = false,
): Shape[] {
  if (text === '') return [];
  const letters = Math.floor(w / (size * 0.565));
  const lines = wrapped(text, letters).slice(0, 2);
  const top = y + size * 0.36 - ((lines.length - 1) * size * 1.15) / 2;
  return lines.map((line, at) => ({
    ...{ kind: 'text', x, y: top + at * size * 1.15, w, text: line, size, colour },
    ...(bold ? { bold: true as const } : {}),
  }));
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function labelOf(rows: readonly Reading[]): string {
  return rows
    .map(({ name, document }) => {
      const acts = (document?.acts ?? []).flatMap(({ short, verb }) => {
        const other = rows.find((row) => row.short === short);
        return other ? [words.chainVerb(verb.toLocaleLowerCase('vi'), other.name)] : [];
      });
      return [name, ...acts].join(': ');
    })
    .join('. ');
}
