import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';
import type { Lesson, Reading } from '../lesson.ts';
import type { QrSquares } from '../output/qr.ts';
import { h, type Tag } from '../output/tree.ts';
import { fitting, paperHeight } from './measure-mm.ts';
import { codeFigure, fieldRow, writingLines } from './paper-parts.ts';
import { secondSide } from './second-side.ts';

/** Height of a side within its margins, and width of its text, in millimetres. */
const side = { height: 276, width: 180 } as const;
/** Head with the name fields, headings of the parts, foot. */
const headHeight = 46;
const partHead = 12;
const footHeight = 8;
const mostPoints = 3;
const mostTasks = 4;

/**
 * The handout for everyone: exactly two sides. The first is kept: what one can do afterwards, three
 * points of each document, who must do what. What does not fit is left out in an order that is told:
 * documents no longer in force first. Writing lines take up what is left.
 */
export function twoSides(lesson: Lesson, qr?: QrSquares): Tag {
  const { objectives, readings } = lesson;
  let room = side.height - headHeight - footHeight;
  const aims = aimsPart(objectives);
  room -= aims?.height ?? 0;
  const tasks = tasksPart(readings, room * 0.45);
  room -= tasks?.height ?? 0;
  const documents = documentsPart(readings, room - partHead);
  return h(
    'article.sheet.two-sides',
    {},
    h(
      'section.side',
      {},
      firstHead(lesson, qr),
      fieldRow([sheetWords.name, sheetWords.unit, sheetWords.day]),
      aims?.tag,
      documents,
      tasks?.tag,
      h('h2.slack', {}, sheetWords.ownNotes),
      writingLines(),
      foot(lesson, 1),
    ),
    secondSide(lesson, foot(lesson, 2)),
  );
}

function firstHead(lesson: Lesson, qr: QrSquares | undefined): Tag {
  const { title, audience, minutes } = lesson;
  return h(
    'header.sheet-head',
    {},
    h(
      'div',
      {},
      h('p.sheet-kind', {}, `${words.handout} · ${words.minutes(minutes)} · ${sheetWords.side(1)}`),
      h('h1', {}, title),
      h('p.sheet-about', {}, audience),
    ),
    codeFigure(lesson, qr),
  );
}

function foot({ builtOn }: Lesson, number: 1 | 2): Tag {
  const day = words.builtOn(formatDate(builtOn));
  return h(
    'footer.side-foot',
    {},
    h('span', {}, `${day} ${sheetWords.disclaimer}`),
    h('span', {}, sheetWords.side(number)),
  );
}

interface Part {
  tag: Tag;
  height: number;
}

function aimsPart(objectives: readonly string[]): Part | undefined {
  if (objectives.length === 0) return undefined;
  const heights = objectives.map((aim) => paperHeight(aim, 78) + 1.5);
  const rows = Array.from({ length: Math.ceil(heights.length / 2) }, (_, row) =>
    Math.max(heights[row * 2] ?? 0, heights[row * 2 + 1] ?? 0),
  );
  const tag = h(
    'section.aims',
    {},
    h('h2', {}, sheetWords.aims),
    h(
      'ul.boxes',
      { role: 'list' },
      objectives.map((aim) => h('li', {}, aim)),
    ),
  );
  return { tag, height: partHead + rows.reduce((sum, row) => sum + row, 0) };
}

function documentsPart(readings: readonly Reading[], room: number): Tag | undefined {
  const documents = readings.filter(({ kind }) => kind === 'document');
  const inForce = documents.filter(({ document }) => document?.mark !== 'ended');
  const ordered = [...inForce, ...documents.filter((each) => !inForce.includes(each))];
  const wanting = ordered.map((reading) => documentBlock(reading));
  const chosen = fitting(wanting, room);
  if (chosen.length === 0) return undefined;
  const left = ordered.filter((_, at) => !chosen.includes(wanting[at] as (typeof wanting)[number]));
  return h(
    'section.remember',
    {},
    h('h2', {}, sheetWords.remember),
    chosen.map(({ tag }) => tag),
    left.length > 0 &&
      h('p.small', {}, sheetWords.alsoUsed(left.map(({ name }) => name).join('; '))),
  );
}

/** A document with its state and three points, whole. */
function documentBlock({ name, state, points, summary }: Reading): Part {
  const said = (points.length > 0 ? points : [summary])
    .filter((text) => text !== '')
    .slice(0, mostPoints);
  const height = 8 + said.reduce((sum, point) => sum + paperHeight(point, 172) + 0.6, 0);
  const tag = h(
    'div.kept',
    {},
    h('h3', {}, name, state && h('span.state-words', {}, ` ${state}`)),
    h(
      'ul',
      {},
      said.map((point) => h('li', {}, point)),
    ),
  );
  return { tag, height };
}

/** Who must do what, under the document that asks most. */
function tasksPart(readings: readonly Reading[], room: number): Part | undefined {
  const asking = readings
    .filter(
      ({ kind, tasks, document }) =>
        kind === 'document' && tasks.length > 0 && document?.mark !== 'ended',
    )
    .toSorted((a, b) => b.tasks.length - a.tasks.length)[0];
  if (!asking) return undefined;
  const rows = fitting(
    asking.tasks.slice(0, mostTasks).map((task) => ({
      task,
      height: Math.max(paperHeight(task.who, 42), paperHeight(task.what, 128)) + 2.5,
    })),
    room - partHead,
  );
  if (rows.length === 0) return undefined;
  const tag = h(
    'section.duties',
    {},
    h('h2', {}, words.tasks, h('span.beside', {}, asking.name)),
    h(
      'table',
      {},
      h(
        'tbody',
        {},
        rows.map(({ task: { who, what, due } }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, who),
            h('td', {}, due ? `${what} (${words.due}: ${due})` : what),
          ),
        ),
      ),
    ),
  );
  return { tag, height: partHead + rows.reduce((sum, { height }) => sum + height, 0) };
}
