import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import { sheetHead } from './sheet-parts.ts';
import { h, type Tag } from './tree.ts';

/** Rows that fit one A4 sheet with the head above them. */
const rowsASheet = 24;
/** Rows where nobody has said how many come. */
const usualRows = 40;
/** More would be a book. */
const mostRows = 500;

/**
 * Sheets for those who come to write their names on; they hold none themselves. As many rows as people,
 * spread evenly, numbered through.
 */
export function attendance(lesson: Lesson, rows = usualRows): Tag {
  const wanted = Math.max(1, Math.min(mostRows, Math.round(rows)));
  const sheets = Math.ceil(wanted / rowsASheet);
  const each = Math.ceil(wanted / sheets);
  const field = (name: string) => h('p.field', {}, h('span', {}, `${name}:`), h('span.blank'));
  const heads = [words.row, words.name, words.unit, words.signature];
  return h(
    'article.sheet.attendance',
    {},
    Array.from({ length: sheets }, (_, sheet) =>
      h(
        'section.attendance-sheet',
        {},
        sheet === 0
          ? sheetHead(lesson, words.attendance)
          : h('p.sheet-kind', {}, `${words.attendance}: ${lesson.title}`),
        sheet === 0 &&
          h('div.fields', {}, [words.day, words.place, words.trainer, words.present].map(field)),
        h(
          'table.grid',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              heads.map((head) => h('th', { scope: 'col' }, head)),
            ),
          ),
          h(
            'tbody',
            {},
            Array.from({ length: Math.min(each, wanted - sheet * each) }, (_row, row) =>
              h('tr', {}, h('td', {}, `${sheet * each + row + 1}`), h('td'), h('td'), h('td')),
            ),
          ),
        ),
      ),
    ),
  );
}
