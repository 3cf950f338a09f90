import type { AgendaStep } from '../../study/agenda.ts';
import { changeStep, cutStep, moveStep, packLimits } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import { element } from '../element.ts';
import { toolButton } from '../tool-button.ts';
import type { Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { nameOf } from './names.ts';
import { wordsOf } from './step-words.ts';

const fewer = 5;

/** One step of the agenda with all that can be done to it; `data-do` names each control. */
export function stepCard(desk: Desk, stock: Stock, step: AgendaStep, isOpen: boolean): HTMLElement {
  const { at, activity, from, to } = step;
  const last = desk.pack.steps.length - 1;
  const span = element('span', { class: 'step-span' }, words.span(from, to));
  span.append(element('span', { class: 'visually-hidden' }, ` ${words.spanName(from, to)}`));
  const names = step.uses.map((entry) => nameOf(entry, stock));
  // The step of one entry has its name already.
  const used = names.filter((name) => !activity.includes(name));
  const move = (place: number) =>
    desk.change(
      moveStep(desk.pack, at, place),
      words.saidMoved(activity, place + 1, desk.pack.steps.length),
    );
  return element(
    'li',
    { class: step.missing ? 'pack-step is-missing' : 'pack-step', 'data-at': at },
    element(
      'div',
      { class: 'step-head' },
      element('span', { class: 'step-drag', 'aria-hidden': 'true', title: words.drag }, '⠿'),
      span,
      element(
        'div',
        { class: 'step-name' },
        element('b', {}, activity),
        ...(used.length > 0 ? [element('span', { class: 'step-uses' }, used.join('; '))] : []),
      ),
    ),
    element(
      'div',
      { class: 'step-tools' },
      ...(step.missing ? [] : [minutesOf(desk, step)]),
      toolButton('up', '↑', words.up(activity), at === 0, () => move(at - 1)),
      toolButton('down', '↓', words.down(activity), at === last, () => move(at + 1)),
      toolButton('cut', '✕', words.cut(activity), false, () =>
        desk.change(cutStep(desk.pack, at), words.saidCut(activity)),
      ),
    ),
    ...(step.missing ? [] : [wordsOf(desk, stock, step, isOpen)]),
  );
}

function minutesOf(desk: Desk, step: AgendaStep): HTMLElement {
  const { at, activity, minutes, fixed } = step;
  const set = (value: number | undefined) => {
    const inside = value === undefined ? value : Math.max(1, Math.min(packLimits.minutes, value));
    desk.change(changeStep(desk.pack, at, { minutes: inside }));
  };
  const field = element('input', {
    type: 'number',
    inputmode: 'numeric',
    min: 1,
    max: packLimits.minutes,
    value: minutes,
    'data-do': 'minutes',
    'aria-label': words.minutesFor(activity),
  });
  field.addEventListener('change', () => {
    const typed = Math.round(field.valueAsNumber);
    set(Number.isFinite(typed) ? typed : undefined);
  });
  return element(
    'div',
    { class: 'step-minutes' },
    toolButton('less', '−', words.less(activity), minutes <= 1, () => set(minutes - fewer)),
    field,
    toolButton('more', '+', words.more(activity), false, () => set(minutes + fewer)),
    ...(fixed
      ? [textButton('auto', words.auto, words.autoFor(activity), () => set(undefined))]
      : []),
  );
}

function textButton(name: string, text: string, label: string, act: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { class: 'step-auto', type: 'button', 'data-do': name, 'aria-label': label },
    text,
  );
  button.addEventListener('click', act);
  return button;
}
