import type { FormProblem } from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';

/** The innermost field that a problem is shown at: `keyPoints[3]` stands in the box of `keyPoints`. */
export function placeOf(form: ParentNode, field: string): HTMLElement | undefined {
  for (let name = field; ; name = name.replace(/(?:\[\d+\]|\.?[^.[\]]+)$/, '')) {
    const found = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    if (found || name === '') return found ?? undefined;
  }
}

/** The control of a field's row, or the first one in a group. */
export const controlIn = (row: Element): HTMLElement | null =>
  row.querySelector<HTMLElement>('input, textarea, select, button');

/**
 * Says at each field what is wrong with it. What is only missing is said where somebody has been already: nobody is
 * reproached for what they have not come to yet.
 */
export function showProblems(
  form: ParentNode,
  problems: readonly FormProblem[],
  visited: ReadonlySet<string>,
): void {
  const texts = new Map<HTMLElement, string[]>();
  for (const { field, message, hint, line } of problems) {
    const place = placeOf(form, field);
    if (place === undefined) continue;
    const isMissing = message === words.missing;
    if (isMissing && !visited.has(place.dataset['field'] ?? '')) continue;
    const lead = line === undefined ? '' : words.inLine(line);
    const at = /\[(\d+)\]$/.exec(field)?.[1];
    const inList =
      at !== undefined && place.dataset['field'] !== field ? words.inLine(Number(at)) : '';
    const said = `${lead}${inList}${message} ${hint}`.trim();
    texts.set(place, [...(texts.get(place) ?? []), said]);
  }
  for (const row of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const said = texts.get(row);
    const box = row.querySelector<HTMLElement>(':scope > .field-problem');
    if (box) {
      box.hidden = said === undefined;
      const text = said?.join(' ') ?? '';
      if (box.textContent !== text) box.textContent = text;
    }
    if (!row.matches('.field-row')) continue;
    if (said) controlIn(row)?.setAttribute('aria-invalid', 'true');
    else controlIn(row)?.removeAttribute('aria-invalid');
  }
}
