import type { AgendaStep } from '../../study/agenda.ts';
import { changeStep, packLimits } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import { element } from '../element.ts';
import { toolButton } from '../tool-button.ts';
import type { Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { nameOf } from './names.ts';
import { linesOf, plain } from './typed.ts';

/**
 * All that a trainer may change in a step: notes, how it is run, questions, its name, what of a ready
 * session's material it uses. Stored at every keystroke; the list is redrawn when a field is left.
 */
export function wordsOf(desk: Desk, stock: Stock, step: AgendaStep, isOpen: boolean): HTMLElement {
  const { at, activity, how } = step;
  const own = desk.pack.steps[at];
  const area = (name: 'notes' | 'how' | 'asks', rows: number, value: string) => {
    const field = element('textarea', { rows, maxlength: packLimits.text, 'data-do': name });
    field.value = value;
    return field;
  };
  const name = element('input', {
    type: 'text',
    maxlength: packLimits.text,
    value: own?.activity ?? '',
    placeholder: activity,
    'data-do': 'activity',
  });
  name.addEventListener('change', () => {
    desk.change(changeStep(desk.pack, at, { activity: plain(name.value).trim() }));
  });
  const notes = area('notes', 2, own?.notes ?? '');
  notes.addEventListener('input', () => {
    desk.type(changeStep(desk.pack, at, { notes: plain(notes.value) }));
  });
  // The proposal's way is there to be changed; left as it is, it stays the proposal's.
  const way = area('how', 4, how ?? '');
  way.addEventListener('input', () => {
    const typed = plain(way.value);
    desk.type(changeStep(desk.pack, at, { how: typed.trim() === (how ?? '') ? own?.how : typed }));
  });
  const asks = area('asks', 2, (own?.asks ?? []).join('\n'));
  asks.addEventListener('input', () => {
    desk.type(changeStep(desk.pack, at, { asks: linesOf(asks.value) }));
  });
  const summary = element(
    'summary',
    { 'data-do': 'words', 'aria-label': words.editFor(activity) },
    own?.notes || own?.how || own?.asks ? `${words.edit} ✎` : words.edit,
  );
  return element(
    'details',
    { class: 'step-words', open: isOpen },
    summary,
    element('label', {}, words.how, way),
    element('label', {}, words.notes, notes),
    element('label', {}, words.asks, asks),
    element('label', {}, words.activity, name),
    ...(own?.part === 'session' ? usesOf(desk, stock, step) : []),
  );
}

/** The material of a ready session's step, each to be left out or used again. */
function usesOf(desk: Desk, stock: Stock, { at, uses }: AgendaStep): HTMLElement[] {
  const without = desk.pack.steps[at]?.without ?? [];
  const all = [...uses, ...without];
  if (all.length === 0) return [];
  const set = (next: readonly number[]) =>
    desk.change(changeStep(desk.pack, at, { without: next }));
  const rows = all.map((entry) => {
    const name = nameOf(entry, stock);
    const isCut = without.includes(entry);
    const button = isCut
      ? toolButton(`use-${entry}`, '↺', words.backUse(name), false, () =>
          set(without.filter((other) => other !== entry)),
        )
      : toolButton(`use-${entry}`, '✕', words.cutUse(name), false, () => set([...without, entry]));
    return element(
      'li',
      { class: isCut ? 'is-cut' : undefined },
      element('span', {}, name),
      button,
    );
  });
  return [
    element('p', {}, words.usesOf),
    element('ul', { class: 'step-materials', role: 'list' }, ...rows),
  ];
}
