import type { CatalogueEntry, CatalogueSession } from '../../study/catalogue.ts';
import { addEntry, addSession, entriesOf, sessionsOf } from '../../study/pack.ts';
import { packOfSession, shortPackOf } from '../../study/pack-session.ts';
import { builderWords as words } from '../../words/builder.ts';

import { element } from '../element.ts';
import type { Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { fitsMaterial } from './fits-material.ts';
import { part } from './parts.ts';

/** More would be a list to read, not an answer. */
const mostShown = 8;
/** Before anything is typed: documents first, then models. */
const oftenUsed = { document: 4, model: 3, report: 1 };

type Found =
  | { kind: CatalogueEntry['kind']; entry: CatalogueEntry }
  | { kind: 'session'; session: CatalogueSession };

/** The list to pick from: what fits the words typed, or what is often used. */
export function startFinder(desk: Desk, stock: Stock): () => void {
  const field = part<HTMLInputElement>('find');
  const list = part('found');
  const count = part('found-count');
  const all: Found[] = [
    ...stock.file.entries.map((entry): Found => ({ kind: entry.kind, entry })),
    ...stock.file.sessions.map((session): Found => ({ kind: 'session', session })),
  ];
  const often = Object.entries(oftenUsed).flatMap(([kind, most]) =>
    all.filter((found) => found.kind === kind).slice(0, most),
  );

  const show = () => {
    const typed = field.value.trim();
    const fitting =
      typed === '' ? often : all.filter((found) => fitsMaterial(typed, textOf(found)));
    const shown = fitting.slice(0, mostShown);
    count.textContent = typed === '' ? words.oftenUsed : words.found(shown.length, fitting.length);
    list.replaceChildren(...shown.map((found) => rowOf(found, desk)));
  };

  field.addEventListener('input', show);
  // The field stays in use while things are picked: a phone's keyboard stays open.
  list.addEventListener('pointerdown', (event) => {
    if (document.activeElement === field) event.preventDefault();
  });
  part('find-form').addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector<HTMLButtonElement>('button:not([aria-disabled])')?.click();
  });
  return show;
}

const textOf = (found: Found): string =>
  'entry' in found
    ? `${found.entry.name} ${found.entry.about}`
    : `${found.session.title} ${found.session.audience}`;

function rowOf(found: Found, desk: Desk): HTMLLIElement {
  const { pack } = desk;
  const isSession = 'session' in found;
  const name = isSession ? found.session.title : found.entry.name;
  const about = isSession ? found.session.audience : found.entry.about;
  const has = isSession
    ? sessionsOf(pack).includes(found.session.short)
    : entriesOf(pack).includes(found.entry.short);
  const button = element(
    'button',
    {
      class: 'button',
      type: 'button',
      'aria-label': has ? words.hasName(name) : words.addName(name),
      'aria-disabled': has ? 'true' : undefined,
    },
    has ? words.has : words.add,
  );
  button.addEventListener('click', () => {
    if (has) return;
    const next = isSession
      ? addSession(desk.pack, packOfSession(found.session))
      : addEntry(desk.pack, found.entry.short);
    // What was typed is answered: the next words replace it.
    part<HTMLInputElement>('find').select();
    const isFocused = document.activeElement === button;
    const at = [...(button.closest('ol')?.children ?? [])].indexOf(button.closest('li') as Element);
    desk.change(next, words.saidAdded(name));
    const again = part('found').children[at]?.querySelector('button');
    if (isFocused && again) again.focus();
  });
  return element(
    'li',
    { class: `pick kind-${found.kind}` },
    element(
      'div',
      {},
      element('span', { class: 'pick-kind' }, words.kinds[found.kind]),
      element('b', {}, name),
      ...(about === '' ? [] : [element('span', { class: 'pick-about' }, about)]),
    ),
    button,
    ...(isSession ? shortButton(found.session, desk) : []),
  );
}

/** Opens the version of half an hour of a ready session, where there is one. */
function shortButton(session: CatalogueSession, desk: Desk): HTMLElement[] {
  const short = shortPackOf(session);
  if (!short) return [];
  const button = element(
    'button',
    { class: 'button', type: 'button', 'aria-label': words.shortName(session.title) },
    words.shortOf,
  );
  button.addEventListener('click', () => desk.open(short, words.saidShort(session.title)));
  return [button];
}
