import {
  createEditingLibrary,
  type EditingData,
  nameLists,
  newFile,
  type TypedGroup,
  typedDay,
} from '../../editing/index.ts';
import { dayInVietnam } from '../../vietnamese/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';
import { kept } from '../kept.ts';
import { editingKey } from '../kept-keys.ts';
import { beginPart } from './begin.ts';
import { type Desk, fieldName } from './field-desk.ts';
import { type Path, typedAt, withTyped } from './form-state.ts';
import { formView } from './form-view.ts';
import { numberHintId, tellNumber } from './number-hint.ts';
import { resultPart } from './result.ts';
import { showProblems } from './show-problems.ts';
import { outcomeOf, type Writing } from './writing.ts';

/** Checking takes some milliseconds: it waits until fingers rest. */
const pause = 200;
const today = () => dayInVietnam(new Date());
const fresh = (kind: Writing['kind']): Writing => ({
  kind,
  typed: { checkedOn: typedDay(today()) },
  body: '',
});

/** Sets up the whole form in its element. */
export function openDesk(root: HTMLElement, data: EditingData): void {
  const library = createEditingLibrary(data);
  const lists = nameLists(data);
  const store = kept(editingKey);
  let writing = readKept(store.readJson()) ?? fresh('document');
  let visited = new Set<string>();
  let lastText: HTMLTextAreaElement | HTMLInputElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const holder = element('div', { class: 'editing-main' });
  const result = resultPart({
    library,
    base: root.dataset['base'] ?? '/',
    lists,
    repository: root.dataset['repository'],
    say,
  });
  const status = element('p', { role: 'status', class: 'field-help' });
  const desk: Desk = {
    typedAt: (path) => typedAt(writing.typed, path),
    type: (path, value) => {
      writing = { ...writing, typed: withTyped(writing.typed, path, value) };
      visited.add(fieldName(path));
      changed();
    },
    names: (list) => lists[list],
    factsFor: (path) =>
      path.length === 1 && path[0] === 'number' && writing.kind === 'document'
        ? element('p', { class: 'field-help', id: numberHintId, 'aria-live': 'polite' })
        : markButton(path),
  };

  function say(text: string): void {
    status.textContent = text;
  }

  function changed(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void settle(), pause);
  }

  async function settle(): Promise<void> {
    const judged = writing;
    const outcome = await outcomeOf(judged, library, today());
    // Somebody may have typed on while a part was loading.
    if (judged !== writing) return;
    showProblems(holder, outcome.problems, visited);
    result.show(writing, outcome, holder);
    tellNumber(holder, writing, library, lists, desk);
    const isKept = store.writeJson(writing) === 'kept';
    const now = new Date();
    const time = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
    result.keptAt(isKept ? words.saved(time) : words.notSaved);
  }

  /** A button that puts the mark of a source where the cursor was last. */
  function markButton(path: Path): Node | undefined {
    const [list, at] = path;
    if (path.length !== 2 || list !== 'sources' || typeof at !== 'number') return undefined;
    const button = element(
      'button',
      { type: 'button', class: 'button', title: words.markHelp },
      words.mark(at + 1),
    );
    button.addEventListener('click', () => {
      if (!lastText?.isConnected) return say(words.markFirst);
      lastText.setRangeText(
        `[^${at + 1}]`,
        lastText.selectionEnd ?? 0,
        lastText.selectionEnd ?? 0,
        'end',
      );
      lastText.dispatchEvent(new Event('input', { bubbles: true }));
      lastText.focus();
    });
    return button;
  }

  function draw(): void {
    visited = new Set();
    holder.replaceChildren(
      formView(writing, desk, (body) => {
        writing = { ...writing, body };
        changed();
      }),
    );
    void settle();
  }

  holder.addEventListener('focusin', ({ target }) => {
    const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (isText && !target.closest('[data-list="sources"]') && target.type !== 'checkbox')
      lastText = target;
  });
  holder.addEventListener('focusout', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
    if (row) visited.add(row.dataset['field'] ?? '');
    changed();
  });
  holder.addEventListener('submit', (event) => event.preventDefault());

  const begin = beginPart({
    library,
    lists,
    entries: root.dataset['entries'] ?? '',
    kindNow: () => writing.kind,
    say,
    start: (kind) => take(fresh(kind)),
    openSource: async (source, path, kind) => {
      const { openEntryFile } = await import('../../editing/opened.ts');
      const opened = openEntryFile(source, kind);
      if (opened === undefined) return false;
      const { kind: own, typed, body, data: read } = opened;
      // A file that the library does not hold lies where a new one would.
      const place = path ?? newFile(own, read).path;
      take({ kind: own, typed, body, opened: { source, path: place, data: read } });
      return true;
    },
    fill: (typed: TypedGroup, body: string) =>
      take({ kind: 'document', typed: { ...fresh('document').typed, ...typed }, body }),
  });

  function take(next: Writing): void {
    writing = next;
    begin.show(next.kind);
    draw();
  }

  // What was typed last is kept even if the page is closed before it is judged.
  addEventListener('pagehide', () => void store.writeJson(writing));
  root.replaceChildren(
    begin.element,
    status,
    element('div', { class: 'editing-bench' }, holder, result.element),
    ...Object.entries(lists).map(([id, names]) =>
      element(
        'datalist',
        { id: `ten-${id}` },
        ...names.map(({ name }) => element('option', { value: name })),
      ),
    ),
  );
  begin.show(writing.kind);
  draw();
}

/** What was kept by this version of the form; anything else is left alone. */
function readKept(value: unknown): Writing | undefined {
  const { kind, typed, body } = (value ?? {}) as Partial<Writing>;
  const isOurs =
    typeof kind === 'string' &&
    kind in words.kinds &&
    typeof typed === 'object' &&
    typeof body === 'string';
  return isOurs ? (value as Writing) : undefined;
}
