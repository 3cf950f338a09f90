import { boxWaits as words } from '../../words/search.ts';
import style from './box.css?url';
import program from './start.ts?worker&url';

/**
 * Loads the program of the search when a box is first wanted, brings the reader to it with `/` or
 * Ctrl+K, and says so when the program does not come.
 */
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
let isStyled = false;
const base = document.body.dataset['base'] ?? '/';
let tries = 0;
let loading: Promise<unknown> | undefined;

function preload(href: string, as: 'fetch' | 'style'): void {
  const link = document.createElement('link');
  Object.assign(link, as === 'style' ? { rel: 'stylesheet', href } : { rel: 'preload', as, href });
  if (as === 'fetch') link.crossOrigin = '';
  document.head.append(link);
}

function load(): Promise<unknown> {
  if (loading === undefined) {
    preload(`${base}tim/chung.json`, 'fetch');
    // A module that failed once stays failed under its address.
    loading = import(/* @vite-ignore */ tries === 0 ? program : `${program}?${tries}`);
    loading.catch(() => {
      tries += 1;
      loading = undefined;
    });
  }
  return loading;
}

function say(form: HTMLFormElement, text: string): void {
  let note = form.querySelector('.search-wait');
  if (note === null) {
    note = document.createElement('p');
    note.className = 'search-wait';
    note.setAttribute('role', 'status');
    form.append(note);
  }
  note.textContent = text;
}

/** The look of what a box offers; the results page has its own. */
function dress(): void {
  if (!isStyled) preload(style, 'style');
  isStyled = true;
}

function wait(form: HTMLFormElement): void {
  say(form, form.querySelector('input')?.value ? words.loading : '');
  load().then(
    () => say(form, ''),
    () => say(form, words.lost),
  );
}

for (const form of forms) {
  const use = () => {
    if (matchMedia('(max-width: 820px)').matches) form.classList.add('is-sheet');
    dress();
    wait(form);
  };
  form.addEventListener('pointerdown', () => {
    dress();
    void load().catch(() => {});
  });
  form.addEventListener('focusin', use);
  form.addEventListener('input', () => {
    if (form.querySelector('.search-panel') === null) wait(form);
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) form.classList.remove('is-sheet');
  });
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    say(form, words.offline);
  });
  if (form.contains(document.activeElement)) use();
}
if (document.querySelector('[data-part="heading"]')) void load().catch(() => {});

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const slash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const input = forms[0]?.querySelector<HTMLInputElement>('input[name="q"]');
  if ((!slash && !control) || !input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
