import { boxWaits as words } from '../../words/box-waits.ts';
import style from './box.css?url';
import program from './start.ts?worker&url';

/**
 * Loads the program of the search when a box is first wanted, brings the reader to it with `/` or
 * Ctrl+K, and says so when the program does not come. Every page pays for this script.
 */
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
const field = (form?: HTMLFormElement) => form?.querySelector('input');
let tries = 0;
let loading: Promise<unknown> | undefined;

function want(attributes: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), attributes));
}

function load(): Promise<unknown> {
  if (loading) return loading;
  if (tries === 0) want({ rel: 'stylesheet', href: style });
  const href = `${document.body.dataset['base']}tim/chung.json`;
  want({ rel: 'preload', as: 'fetch', crossOrigin: '', href });
  // A module that failed once stays failed under its address.
  loading = import(/* @vite-ignore */ tries === 0 ? program : `${program}?${tries}`);
  loading.catch(() => {
    tries += 1;
    loading = undefined;
  });
  return loading;
}

for (const form of forms) {
  const note = document.createElement('p');
  note.className = 'search-wait';
  note.setAttribute('role', 'status');
  form.append(note);
  const say = (text: string) => {
    note.textContent = text;
  };
  const wait = () => {
    if (!loading) say(field(form)?.value ? words.loading : '');
    load().then(
      () => say(''),
      () => say(words.lost),
    );
  };
  const use = () => {
    form.classList.toggle('is-sheet', matchMedia('(max-width: 820px)').matches);
    wait();
  };
  form.addEventListener('focusin', use);
  form.addEventListener('input', wait);
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) form.classList.remove('is-sheet');
  });
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    say(words.offline);
  });
  if (form.contains(document.activeElement)) use();
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const slash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const input = field(forms[0]);
  if ((!slash && !control) || !input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
