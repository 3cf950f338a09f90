import { SuggestionBox } from './box.ts';
import { openNumbersHere } from './load.ts';
import { ResultsPage } from './results.ts';
import { partsOfPage } from './results-parts.ts';

/**
 * The program of the search, one file: the box on every page, and the results page. It is bundled by
 * itself (`?worker&url`), so that a phone asks for it once; what words need comes later.
 */
function start(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  // Of a program that had to be asked for twice, two may come.
  if (input === null || form.dataset['search'] === 'on') return;
  form.dataset['search'] = 'on';
  new SuggestionBox(form, input);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  form.addEventListener('focusin', () => start(form));
  if (form.contains(document.activeElement)) start(form);
}
// Whoever needs the files next asks again, and is told of a failure.
openNumbersHere().catch(() => {});

const parts = partsOfPage();
if (parts) void begin(new ResultsPage(parts));

/** Shows the results; on a slow line the faces of the page wait for them. */
async function begin(page: ResultsPage): Promise<void> {
  const showFaces = () => document.documentElement.removeAttribute('data-early');
  const isSlow = 'connection' in navigator && isSlowLine(navigator.connection);
  if (!isSlow) showFaces();
  await page.show();
  showFaces();
}

/** What some browsers say of the line, where they say anything. */
function isSlowLine(connection: unknown): boolean {
  const type = connection instanceof Object && Reflect.get(connection, 'effectiveType');
  return typeof type === 'string' && type !== '4g';
}
