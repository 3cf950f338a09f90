import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import { sheetHead } from './sheet-parts.ts';
import { h, type Tag } from './tree.ts';

/** Rows that fit one A4 sheet with the head above them. */
const rowsASheet = 24;

/** A sheet for those who come to write their names on; it holds none itself. */
export function attendance(lesson: Lesson): Tag {
  const field = (name: string) => h('p.field', {}, h('span', {}, `${name}:`), h('span.blank'));
  const heads = [words.row, words.name, words.unit, words.signature];
  return h(
    'article.sheet.attendance',
    {},
    sheetHead(lesson, words.attendance),
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
        Array.from({ length: rowsASheet }, (_, row) =>
          h('tr', {}, h('td', {}, `${row + 1}`), h('td'), h('td'), h('td')),
        ),
      ),
    ),
  );
}
