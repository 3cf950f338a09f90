import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson, Reading } from '../lesson.ts';
import { type FittedReading, fitReading } from './fit-reading.ts';
import { type NumberedSources, numberSources } from './number-sources.ts';
import { type QrSquares, qrDrawing } from './qr.ts';
import { blankLines, part, sheetFoot, sheetHead, timedSteps } from './sheet-parts.ts';
import { sourceLine } from './source-line.ts';
import { h, type Tag } from './tree.ts';

/** Half an A4 sheet in the handout's face and size (`sheets.css`): characters a line, lines. */
const halfSheet = { width: 102, height: 27 };

/**
 * The handout: aims, agenda and questions with lines to write on, then two readings a sheet, then
 * the sources.
 *
 * @param qr the code of `lesson.link`; without it a short link is printed in letters.
 */
export function handout(lesson: Lesson, qr?: QrSquares): Tag {
  const numbers = numberSources(lesson.readings);
  return h(
    'article.sheet.handout',
    {},
    sheetHead(lesson, words.handout, linkFigure(lesson, qr)),
    lesson.objectives.length > 0 && part('objectives', words.objectives, list(lesson.objectives)),
    lesson.steps.length > 0 && part('agenda', words.agenda, agendaTable(lesson)),
    lesson.questions.length > 0 && part('questions', words.questions, questionList(lesson)),
    part('readings', words.readings, pairsOf(lesson, numbers)),
    numbers.sources.length > 0 &&
      part(
        'sheet-sources',
        words.sources,
        h(
          'ol',
          {},
          numbers.sources.map((source) => h('li', {}, sourceLine(source))),
        ),
      ),
    sheetFoot(lesson),
  );
}

function linkFigure({ link }: Lesson, qr: QrSquares | undefined): Tag | undefined {
  if (link === undefined) return undefined;
  if (qr) return h('figure', {}, qrDrawing(qr, words.openAgain), h('p', {}, words.openAgain));
  // A link of a pack with notes is hundreds of letters long, and nobody types those.
  return link.length > 120 ? undefined : h('figure', {}, h('p', {}, `${words.openAgain}: ${link}`));
}

const list = (items: readonly string[]): Tag =>
  h(
    'ul',
    {},
    items.map((item) => h('li', {}, item)),
  );

function agendaTable(lesson: Lesson): Tag {
  const rows = timedSteps(lesson).map(({ start, end, activity }) =>
    h('tr', {}, h('th.time', { scope: 'row' }, `${start}–${end}`), h('td', {}, activity)),
  );
  return h('table', {}, h('tbody', {}, rows));
}

function questionList({ questions }: Lesson): Tag {
  return h(
    'ol',
    {},
    questions.map(({ question }) => h('li', {}, h('p', {}, question), blankLines(3))),
  );
}

function pairsOf(lesson: Lesson, numbers: NumberedSources): Tag | Tag[] {
  if (lesson.readings.length === 0) return h('p', {}, words.noReadings);
  const readings = lesson.readings.map((reading) => readingTag(reading, lesson, numbers));
  return Array.from({ length: Math.ceil(readings.length / 2) }, (_, pair) =>
    h('div.pair', {}, readings.slice(pair * 2, pair * 2 + 2)),
  );
}

function readingTag(reading: Reading, lesson: Lesson, numbers: NumberedSources): Tag {
  const fitted = fitReading(reading, halfSheet.width, halfSheet.height);
  const { reference, state, summary, caution, sources } = reading;
  const marks = sources.map((_, at) => numbers.numberOf(reading, at));
  return h(
    `article.reading.kind-${reading.kind}` as 'article',
    {},
    h('p.reading-kind', {}, words.kinds[reading.kind]),
    h('h3', {}, reading.name),
    reference !== '' && h('p.reference', {}, reference),
    state && h('p.state-words', {}, words.state(state, formatDate(lesson.builtOn))),
    summary !== '' && h('p', {}, summary),
    partTags(reading, fitted, numbers),
    caution && h('p.caution', {}, h('b', {}, `${words.caution}: `), caution),
    h(
      'p.small',
      {},
      fitted.left > 0 && `${words.more(fitted.left)} (${reading.address}). `,
      marks.length > 0 && `${words.sources}: ${[...new Set(marks)].map(mark).join(' ')}`,
    ),
  );
}

const mark = (number: number): string => `[${number}]`;

function partTags(reading: Reading, { parts }: FittedReading, numbers: NumberedSources): Tag[] {
  return parts.flatMap(({ title, items }) => [
    h('p.part', {}, title),
    h(
      'ul',
      {},
      items.map(({ figure, text, sources }) => {
        const marks = sources.map((at) => mark(numbers.numberOf(reading, at))).join('');
        return h('li', {}, figure && h('b', {}, `${figure} `), text, marks && ` ${marks}`);
      }),
    ),
  ]);
}
