import Sortable from 'sortablejs';
import type { Agenda } from '../../study/agenda.ts';
import { addOwnStep, moveStep, restorePart, standardParts } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import { element } from '../element.ts';
import type { Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { part } from './parts.ts';
import { stepCard } from './step-card.ts';

/** The agenda as a list that is put in order by mouse, touch and keyboard; returns what draws it. */
export function startStepList(desk: Desk, stock: Stock): (agenda: Agenda) => void {
  const list = part('steps');
  new Sortable(list, {
    handle: '.step-drag',
    ghostClass: 'is-dragged',
    onEnd: ({ oldIndex, newIndex }) => {
      if (oldIndex === undefined || newIndex === undefined || oldIndex === newIndex) return;
      const name = list.children[newIndex]?.querySelector('b')?.textContent ?? '';
      const said = words.saidMoved(name, newIndex + 1, desk.pack.steps.length);
      desk.change(moveStep(desk.pack, oldIndex, newIndex), said);
    },
  });

  return (agenda) => {
    const focus = focusIn(list);
    const open = new Set(
      [...list.querySelectorAll('details[open]')].map((details) => keyOf(details)),
    );
    list.replaceChildren(
      ...agenda.steps.map((step) => {
        const key = JSON.stringify([step.uses, step.activity]);
        const card = stepCard(desk, stock, step, open.has(key));
        card.dataset['key'] = key;
        return card;
      }),
    );
    part('no-steps').hidden = agenda.steps.length > 0;
    part('add-steps').replaceChildren(...addButtons(desk));
    if (focus) focusAgain(list, focus);
  };
}

interface Focus {
  key: string;
  at: number;
  control: string;
}

const keyOf = (inside: Element): string =>
  inside.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';

/** Which control of which step has the focus: the list is about to be redrawn. */
function focusIn(list: HTMLElement): Focus | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !list.contains(active)) return undefined;
  const at = [...list.children].indexOf(active.closest('.pack-step') as Element);
  return { key: keyOf(active), at, control: active.dataset['do'] ?? '' };
}

/** Focuses the same control of the same step, or of the one that took its place. */
function focusAgain(list: HTMLElement, { key, at, control }: Focus): void {
  const cards = [...list.children] as HTMLElement[];
  const card =
    cards.find(({ dataset }) => dataset['key'] === key) ?? cards[Math.min(at, cards.length - 1)];
  const same = card?.querySelector<HTMLElement>(`[data-do="${control}"]`);
  (same ?? card?.querySelector<HTMLElement>('[data-do="cut"]'))?.focus();
}

/** Buttons for the standard parts that were cut, and for a step of one's own. */
function addButtons(desk: Desk): HTMLButtonElement[] {
  const present = new Set(desk.pack.steps.map((step) => step.part));
  const button = (label: string, act: () => void) => {
    const made = element('button', { class: 'button', type: 'button' }, `+ ${label}`);
    made.addEventListener('click', act);
    return made;
  };
  return [
    ...standardParts
      .filter((name) => !present.has(name))
      .map((name) =>
        button(words.parts[name], () =>
          desk.change(restorePart(desk.pack, name), words.saidAdded(words.parts[name])),
        ),
      ),
    button(words.ownStep, () => desk.change(addOwnStep(desk.pack), words.saidAdded(words.ownStep))),
  ];
}
