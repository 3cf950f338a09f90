import { element } from '../element.ts';

/** Puts rows under the headings of their years, behind those that stand in `list` already. */
export function appendByYear(
  list: HTMLElement,
  rows: readonly { year: string; row: HTMLElement }[],
): void {
  for (const { year, row } of rows) {
    const last = list.lastElementChild;
    const group = last?.getAttribute('aria-label') === year ? last : newGroup(year);
    if (group !== last) list.append(group);
    group.lastElementChild?.append(row);
  }
}

const newGroup = (year: string): HTMLElement =>
  element(
    'section',
    { class: 'group', 'aria-label': year },
    element('h2', { class: 'group-year' }, year),
    element('ul', { class: 'rows', role: 'list' }),
  );
