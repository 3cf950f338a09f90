import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';
import type { Lesson, Reading } from '../lesson.ts';
import { type NumberedSources, numberSources } from '../output/number-sources.ts';
import type { QrSquares } from '../output/qr.ts';
import { readingParts } from '../output/reading-parts.ts';
import { blankLines, part, sheetFoot, sheetHead, timedSteps } from '../output/sheet-parts.ts';
import { sourceLine } from '../output/source-line.ts';
import { h, type Tag } from '../output/tree.ts';
import { codeFigure } from './paper-parts.ts';

/** How the readings are set: in two columns, or large in one for old eyes. */
export type ReaderSize = 'columns' | 'large';

/** The reader's edition: every reading whole, flowing on; sources run in at the end. */
export function readersEdition(lesson: Lesson, size: ReaderSize, qr?: QrSquares): Tag {
  const numbers = numberSources(lesson.readings);
  const kind = size === 'large' ? sheetWords.large : sheetWords.reader;
  return h(
    size === 'large' ? 'article.sheet.reader.large' : 'article.sheet.reader',
    {},
    sheetHead(lesson, kind, codeFigure(lesson, qr)),
    lesson.readings.length === 0
      ? h('p', {}, words.noReadings)
      : h(
          'div.flowing',
          {},
          h('h2', {}, words.readings),
          lesson.readings.map((reading) => readingTag(reading, lesson, numbers)),
        ),
    sourceList(numbers),
    sheetFoot(lesson),
  );
}

/** All a participant is given, as one text: aims, agenda, questions with lines, cases, readings, sources. */
export function learningMaterial(lesson: Lesson): Tag {
  const numbers = numberSources(lesson.readings);
  const { objectives, questions, readings, link } = lesson;
  const cases = lesson.steps.flatMap(({ cases: some = [] }) => some);
  return h(
    'article.sheet.material',
    {},
    objectives.length > 0 &&
      part(
        'objectives',
        words.objectives,
        h(
          'ul',
          {},
          objectives.map((aim) => h('li', {}, aim)),
        ),
      ),
    lesson.steps.length > 0 &&
      part(
        'agenda',
        words.agenda,
        h(
          'ul',
          {},
          timedSteps(lesson).map(({ start, end, activity }) =>
            h('li', {}, `${words.from} ${start}–${end}: ${activity}`),
          ),
        ),
      ),
    questions.length > 0 &&
      part(
        'questions',
        words.questions,
        h(
          'ol',
          {},
          questions.map(({ question }) => h('li', {}, question, blankLines(3))),
        ),
      ),
    cases.length > 0 &&
      part(
        'cases',
        sheetWords.cases,
        cases.map(({ title, situation, roles, ask }) => [
          h('h3', {}, title),
          h('p', {}, situation),
          roles.length > 0 && [
            h('p.part', {}, words.roles),
            h(
              'ul',
              {},
              roles.map((role) => h('li', {}, role)),
            ),
          ],
          h('p.part', {}, words.caseAsk),
          h(
            'ul',
            {},
            ask.map((line) => h('li', {}, line)),
          ),
        ]),
      ),
    part(
      'readings',
      words.readings,
      readings.length === 0
        ? h('p', {}, words.noReadings)
        : readings.map((reading) => readingTag(reading, lesson, numbers)),
    ),
    sourceList(numbers),
    link && link.length <= 120 && h('p', {}, `${words.openAgain}: ${link}`),
  );
}

function sourceList({ sources }: NumberedSources): Tag | undefined {
  if (sources.length === 0) return undefined;
  return part(
    'sheet-sources',
    words.sources,
    h(
      'ol',
      {},
      sources.map((source) => h('li', {}, sourceLine(source))),
    ),
  );
}

function readingTag(reading: Reading, lesson: Lesson, numbers: NumberedSources): Tag {
  const { reference, state, summary, caution, sources, kind, name } = reading;
  const mark = (at: number) => `[${numbers.numberOf(reading, at)}]`;
  const marks = [...new Set(sources.map((_, at) => mark(at)))].join(' ');
  return h(
    `article.reading.kind-${kind}` as 'article',
    {},
    h('p.reading-kind', {}, words.kinds[kind]),
    h('h3', {}, name),
    reference !== '' && h('p.reference', {}, reference),
    state && h('p.state-words', {}, words.state(state, formatDate(lesson.builtOn))),
    summary !== '' && h('p', {}, summary),
    readingParts(reading).map(({ title, items }) => [
      h('p.part', {}, title),
      h(
        'ul',
        {},
        items.map(({ figure, text, sources: at }) =>
          h(
            'li',
            {},
            figure && h('b', {}, `${figure} `),
            text,
            at.length > 0 && ` ${at.map(mark).join('')}`,
          ),
        ),
      ),
    ]),
    caution && h('p.caution', {}, h('b', {}, `${words.caution}: `), caution),
    marks !== '' && h('p.small', {}, `${words.sources}: ${marks}`),
  );
}
