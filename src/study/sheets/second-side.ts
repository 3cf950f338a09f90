import { outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';
import type { Lesson } from '../lesson.ts';
import { h, type Tag } from '../output/tree.ts';
import { fitting, paperHeight } from './measure-mm.ts';
import { writingLines } from './paper-parts.ts';

/** Room for questions with at least three lines each; slips, commitments and sources have the rest. */
const room = { questions: 150, slips: 42, sources: 16 } as const;
const mostQuestions = 4;
const mostSlips = 3;
const leastLines = 22;

/** The side to write on: questions with lines, mistakes, what each takes on, where to read on. */
export function secondSide(lesson: Lesson, foot: Tag): Tag {
  const { questions, slips, readings } = lesson;
  const asked = fitting(
    questions.slice(0, mostQuestions).map(({ question }) => ({
      question,
      height: paperHeight(question, 172, 11) + leastLines,
    })),
    room.questions,
  );
  const mistakes = fitting(
    slips.slice(0, mostSlips).map((slip) => ({
      ...slip,
      height: paperHeight(`${slip.wrong} ${slip.right ?? ''}`, 172) + 1.5,
    })),
    room.slips,
  );
  const names = shortList(readings.map(({ name }) => name));
  return h(
    'section.side',
    {},
    asked.length > 0 && h('h2', {}, words.questions),
    asked.map(({ question }, at) =>
      h('div.asked', {}, h('p', {}, h('b', {}, `${at + 1}. `), question), writingLines()),
    ),
    asked.length === 0 && [h('h2', {}, sheetWords.ownNotes), writingLines()],
    mistakes.length > 0 && [
      h('h2', {}, words.slips),
      h(
        'ul',
        {},
        mistakes.map(({ wrong, right }) =>
          h('li', {}, wrong, right !== undefined && h('b', {}, ` ${right}`)),
        ),
      ),
    ],
    h('h2', {}, sheetWords.commit),
    h(
      'table.commit',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          sheetWords.commitHeads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        [1, 2].map(() =>
          h(
            'tr',
            {},
            sheetWords.commitHeads.map(() => h('td')),
          ),
        ),
      ),
    ),
    names !== '' &&
      h(
        'p.small',
        {},
        `${sheetWords.readOn}: ${names}`,
        lesson.site && ` ${sheetWords.at(lesson.site)}`,
      ),
    foot,
  );
}

/** As many names as two lines hold; the others are counted. */
function shortList(names: readonly string[]): string {
  let shown = '';
  for (const [at, name] of names.entries()) {
    const next = shown === '' ? name : `${shown}; ${name}`;
    if (paperHeight(next, 180, 9) > room.sources - 6)
      return sheetWords.andMore(shown, names.length - at);
    shown = next;
  }
  return shown === '' ? '' : `${shown}.`;
}
