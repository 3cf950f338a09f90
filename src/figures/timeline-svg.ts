import type { DocumentView } from '../entries/document-view.ts';
import { escapeHtml } from '../html/escape.ts';
import { levelNames } from '../words/entries.ts';
import { listWords } from '../words/lists.ts';
import { timelineWords } from '../words/timeline.ts';
import { type Drawing, type DrawnState, stateDrawing, stateSize } from './state-drawing.ts';
import { element, picture, pictureLink, textLines } from './svg.ts';
import { type Timeline, timelineLabel } from './timeline.ts';
import { wrap } from './wrap.ts';

/** Columns of a timeline: which levels stand in each, and in how many files side by side. */
export interface TimelineColumns {
  width: number;
  columns: readonly { levels: readonly string[]; files: number }[];
  /** Whether a box names its level: where a column holds several. */
  tellsLevel: boolean;
}

const left = { term: 24, year: 52 };
const gap = 6;
const padding = 8;
const nameSize = 12.5;
const lineHeight = 16;

/** Columns for a phone: the centre of the Party, and all others with their level in words. */
export function phoneColumns({ levels }: Timeline): TimelineColumns {
  const others = levels.filter((level) => level !== 'trung-uong');
  return {
    width: 328,
    columns: [['trung-uong'], others]
      .filter((column) => column.some((level) => levels.includes(level)))
      .map((column) => ({ levels: column, files: 1 })),
    tellsLevel: true,
  };
}

/** Columns for a desk: one a level, two files for the centre, which issues most. */
export function deskColumns({ levels }: Timeline): TimelineColumns {
  return {
    width: 1096,
    columns: levels.map((level) => ({ levels: [level], files: level === 'trung-uong' ? 2 : 1 })),
    tellsLevel: false,
  };
}

interface SetDocument {
  view: DocumentView;
  name: readonly string[];
  detail: readonly string[];
  height: number;
}

function setDocument(view: DocumentView, width: number, tellsLevel: boolean): SetDocument {
  const room = { width: width - 2 * padding };
  // The drawing of the state stands right of the name.
  const beside = room.width - stateSize;
  const name = wrap(timelineLabel(view).name, { width: beside, size: nameSize, lines: 3 });
  const level = levelNames[view.level as keyof typeof levelNames];
  const words = [tellsLevel ? level : view.placeName].filter((part) => part !== undefined).join('');
  const detail = wrap(words, { ...room, size: 12, lines: 2 });
  const height = (name.length + detail.length) * lineHeight + 2 * padding;
  return { view, name, detail, height: Math.max(44, height) };
}

function titleOf({ data }: DocumentView, state: DrawnState | undefined): string {
  const told = state && [state.name, state.short].filter(Boolean).join(' · ');
  return `${data.type}: ${data.title}${told ? `. ${told}` : ''}`;
}

function drawDocument(
  { view, name, detail, height }: SetDocument,
  { x, y, width }: { x: number; y: number; width: number },
  { url, stateOf }: Drawing,
): string {
  const state = stateOf(view.id);
  const top = y + (height - (name.length + detail.length) * lineHeight) / 2 + 12;
  const at = { x: x + padding, leading: lineHeight };
  return pictureLink(
    url(timelineLabel(view).address),
    state?.doubtful ? 'fig-document fig-doubt' : 'fig-document',
    element('title', {}, escapeHtml(titleOf(view, state))),
    element('rect', { x, y, width, height, rx: 5 }),
    state ? stateDrawing(state, x + width - stateSize - 5, top - 12) : '',
    textLines(name, { ...at, y: top, class: 'fig-name' }),
    textLines(detail, { ...at, y: top + name.length * lineHeight, class: 'fig-detail' }),
  );
}

/** The timeline as a picture: years run down, the newest first, terms as bands at the left. */
export function timelineSvg(
  { blocks }: Timeline,
  { width, columns, tellsLevel }: TimelineColumns,
  className: string,
  drawing: Drawing,
): string {
  const start = left.term + left.year;
  const files = columns.reduce((sum, column) => sum + column.files, 0);
  const file = (width - start - files * gap) / files;
  const heads: string[] = [];
  let x = start + gap;
  const places = columns.map((column) => {
    const place = { ...column, x };
    const span = column.files * (file + gap) - gap;
    const known = column.levels.map((level) => levelNames[level as keyof typeof levelNames]);
    const words = column.levels.length === 1 ? (known[0] ?? '') : timelineWords.otherLevels;
    const lines = wrap(words, { width: span, size: 12, lines: 2 });
    heads.push(textLines(lines, { x, y: 12, leading: 15, class: 'fig-head' }));
    x += column.files * (file + gap);
    return place;
  });
  let y = 36;
  const rows: string[] = [];
  const bands: { term: string; top: number; end: number }[] = [];
  for (const { year, term, documents } of blocks) {
    const top = y;
    let end = y + 20;
    for (const { levels, files: many, x: columnX } of places) {
      const ends = Array<number>(many).fill(top + 6);
      for (const view of documents.filter((document) => levels.includes(document.level))) {
        const set = setDocument(view, file, tellsLevel && levels.length > 1);
        const shortest = ends.indexOf(Math.min(...ends));
        const at = ends[shortest] ?? top;
        rows.push(
          drawDocument(set, { x: columnX + shortest * (file + gap), y: at, width: file }, drawing),
        );
        ends[shortest] = at + set.height + gap;
      }
      end = Math.max(end, ...ends);
    }
    const words = wrap(year ?? listWords.unknownYear, { width: left.year, size: 13, lines: 3 });
    rows.push(
      element('path', { class: 'fig-rule', d: `M${left.term} ${top}H${width}` }),
      textLines(words, { x: left.term + 8, y: top + 20, leading: 16, class: 'fig-year' }),
    );
    y = end;
    const band = bands.at(-1);
    if (term !== undefined && band?.term === term && band.end === top) band.end = y;
    else if (term !== undefined) bands.push({ term, top, end: y });
  }
  return picture(width, y, className, ...heads, ...bands.map(drawBand), ...rows);
}

function drawBand({ term, top, end }: { term: string; top: number; end: number }, index: number) {
  const middle = (top + end) / 2;
  return (
    element('rect', {
      ...{ x: 0.5, y: top + 1, width: left.term - 6, height: end - top - 2, rx: 3 },
      class: `fig-band fig-band-${index % 2}`,
    }) +
    element(
      'text',
      {
        ...{ x: 13, y: middle, 'text-anchor': 'middle', class: 'fig-term' },
        transform: `rotate(-90 13 ${Math.round(middle * 10) / 10})`,
      },
      escapeHtml(end - top < 76 ? term : timelineWords.term(term)),
    )
  );
}
