import {
  citingEntry,
  createPainter,
  type EditingLibrary,
  type Named,
  type NameList,
  repositoryLink,
} from '../../editing/index.ts';
import { formatDate, isIsoDate } from '../../vietnamese/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';
import { saveFile } from '../save-file.ts';
import { bundlePart } from './bundle.ts';
import { labelAt } from './field-at.ts';
import { preview } from './preview.ts';
import { controlIn, placeOf } from './show-problems.ts';
import { citationList, problemLine } from './side.ts';
import type { Outcome, Writing } from './writing.ts';

interface Surroundings {
  library: EditingLibrary;
  /** Under which the site lies. */
  base: string;
  lists: Readonly<Record<NameList, readonly Named[]>>;
  repository: string | undefined;
  say(text: string): void;
}

/** Beside the form: what is wrong, the page as it will be, what was recognised, and the file. */
export function resultPart({ library, base, lists, repository, say }: Surroundings) {
  let latest: Outcome | undefined;
  const summary = element('h2', { id: 'van-de' });
  const list = element('ul', { class: 'problem-list' });
  const page = element('div');
  const citations = element('div');
  const text = element('pre', { tabindex: 0, 'aria-label': words.file });
  const path = element('p', { class: 'field-help' });
  const keptAt = element('p', { class: 'field-help' });
  const send = element(
    'a',
    { class: 'button', target: '_blank', rel: 'noopener', hidden: true },
    words.send,
  );
  const button = (name: string, run: () => void) => {
    const made = element('button', { type: 'button', class: 'button' }, name);
    made.addEventListener('click', run);
    return made;
  };
  const hasErrors = () => latest?.problems.some(({ severity }) => severity === 'error') === true;
  const download = button(words.download, () => {
    if (!latest) return;
    saveFile(`${latest.file.id || 'bai-moi'}.mdx`, 'text/plain;charset=utf-8', latest.text);
    if (hasErrors()) say(words.withProblems);
  });
  const copy = button(words.copy, () => {
    navigator.clipboard.writeText(latest?.text ?? '').then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  });
  const bundle = bundlePart(() => latest && { path: latest.file.path, text: latest.text }, say);
  download.classList.add('primary');
  send.addEventListener('click', () => {
    if (send.dataset['filled'] === 'false') say(words.sendLong);
  });

  const show = ({ kind, opened }: Writing, outcome: Outcome, form: ParentNode) => {
    latest = outcome;
    const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
    summary.textContent = words.problems(errors, outcome.problems.length - errors);
    list.replaceChildren(
      ...outcome.problems.map((problem) => {
        const place = placeOf(form, problem.field);
        const target = place && controlIn(place)?.id;
        const label = problem.field === '' ? '' : labelAt(kind, problem.field);
        return problemLine(problem, label, target || undefined);
      }),
    );
    const named = (of: NameList, id: string) => lists[of].find((one) => one.id === id)?.name ?? id;
    const day = (iso: string) => (isIsoDate(iso) ? formatDate(iso) : iso);
    const painter = createPainter(library, base, citingEntry(kind, outcome.file.id, outcome.data));
    page.replaceChildren(preview(outcome, day, named, painter));
    citations.replaceChildren(citationList(outcome.citations));
    text.textContent = outcome.text;
    path.textContent = outcome.file.path;
    if (repository) {
      const link = repositoryLink(
        repository,
        outcome.file.path,
        outcome.text,
        opened === undefined,
      );
      send.href = link.href;
      send.dataset['filled'] = String(link.filled);
      send.hidden = false;
    }
  };
  // A link to a field in a folded part unfolds it.
  list.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest('a')?.hash.slice(1) : undefined;
    const field = id ? document.getElementById(id) : null;
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  });
  const fold = (name: string, content: HTMLElement, open: boolean) =>
    element('details', { open }, element('summary', {}, name), content);
  return {
    element: element(
      'aside',
      { class: 'editing-side', 'aria-label': words.preview },
      element('div', { class: 'problem-box' }, summary, list),
      element('p', { class: 'buttons' }, download, copy, send),
      bundle,
      keptAt,
      fold(words.preview, page, true),
      fold(words.citations, citations, false),
      fold(words.file, element('div', {}, path, text), false),
    ),
    show,
    keptAt: (said: string) => {
      keptAt.textContent = said;
    },
  };
}
