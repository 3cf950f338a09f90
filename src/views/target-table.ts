import { escapeHtml } from '../html/escape.ts';
import type { Target } from '../schema/index.ts';
import { targetLevel } from './figure-words.ts';
import { capitalise } from './format.ts';

/**
 * Targets as a table in HTML: on a document's page, and in a body by `<DocumentTargets>`.
 *
 * @param inline makes HTML of a note, its source marks raised.
 */
export function targetTableHtml(
  targets: readonly Target[],
  inline: (text: string) => string,
): string {
  const heads = ['Nội dung', 'Mức', 'Thời hạn'].map((name) => `<th scope="col">${name}</th>`);
  const rows = targets.map((target) => {
    const label =
      escapeHtml(capitalise(target.label)) + (target.note ? ` ${inline(target.note)}` : '');
    const level = escapeHtml(targetLevel(target));
    const due = escapeHtml(target.due ?? '—');
    return `<tr><td>${label}</td><td class="figure" data-label="Mức:">${level}</td><td data-label="Thời hạn:">${due}</td></tr>`;
  });
  return `<table class="table"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
