import { escapeHtml } from '../html/escape.ts';
import { entryWords as words } from '../words/entries.ts';
import type { TargetRow } from './entry/tables.ts';

/** Targets as a table in HTML: in a section of a page, and in a body by `<DocumentTargets>`. */
export function targetTableHtml(rows: readonly TargetRow[]): string {
  const names = [words.targetLabel, words.level, words.due];
  const heads = names.map((name) => `<th scope="col">${name}</th>`).join('');
  const lines = rows.map(({ label, note, level, due }) => {
    const what = escapeHtml(label) + (note ? ` ${note}` : '');
    return `<tr><td>${what}</td><td class="figure" data-label="${words.level}:">${escapeHtml(level)}</td><td data-label="${words.due}:">${escapeHtml(due ?? '—')}</td></tr>`;
  });
  return `<table class="table"><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
