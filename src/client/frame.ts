import add from './builder/add.ts?worker&url';
import later from './later.ts?worker&url';
import offline from './offline/start.ts?worker&url';
import oneSheet from './print/one-sheet.ts?worker&url';
import './search/search-forms.ts';

type Keys = typeof import('./kept-keys.ts');

/** Small features of every page: the colour scheme switch, the print date, copying, printing. */
const root = document.documentElement;

// Every page pays for this script: what it stores it stores by itself, since a module shared with
// others would cost a request more. The keys are those of `kept-keys.ts`, or do not compile.
const schemeKey: Keys['schemeKey'] = 'nen';
const packKey: Keys['packKey'] = 'soan-bai';

for (const button of document.querySelectorAll<HTMLButtonElement>('.theme-switch')) {
  button.addEventListener('click', () => {
    const next = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem(schemeKey, next);
    } catch {
      // A browser that keeps nothing still shows the chosen scheme until the page is left.
    }
  });
}

addEventListener('beforeprint', () => {
  const today = new Intl.DateTimeFormat('vi-VN').format(new Date());
  for (const element of document.querySelectorAll('[data-print-day]')) element.textContent = today;
});

const copying = document.querySelectorAll<HTMLButtonElement>('button:is([data-copy],[data-share])');
for (const button of copying) {
  button.addEventListener('click', async () => {
    const label = button.querySelector('[data-label]');
    const before = label?.textContent ?? '';
    const text = button.dataset['copy'] ?? location.href;
    try {
      // What the system shares with; a reader who thinks better of it wants nothing else.
      if ('share' in button.dataset && 'share' in navigator)
        return await navigator.share({ title: document.title, url: text });
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
    }
    try {
      await navigator.clipboard.writeText(text);
      if (label) label.textContent = button.dataset['copied'] ?? before;
      setTimeout(() => {
        if (label) label.textContent = before;
      }, 2000);
    } catch {
      // No permission, or an address without https: show the text to be copied by hand.
      prompt(before, text);
    }
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.addEventListener('click', () => print());
}
document
  .querySelector('button[data-one-sheet]')
  ?.addEventListener('click', () => void load(oneSheet), { once: true });

// Explanations, what a reader follows, and what the bar of a page does, load once the page can be read: until then a
// citation is a plain link, an acronym has its title, and the contents open by themselves.
if (document.querySelector('#the-vien-dan, .dock, [data-follow], main abbr[title]'))
  void load(later);

// The pack being made shows on every page once there is one.
let hasPack = false;
try {
  hasPack = localStorage.getItem(packKey) !== null;
} catch {
  // A browser that keeps nothing has no pack.
}
const isBuilder = document.querySelector('[data-builder]') !== null;
if (!isBuilder && (hasPack || document.querySelector('[data-add]'))) void loadAdding();

/** Loads what picks the page's entry; a click made before that is repeated afterwards. */
async function loadAdding(): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>('button[data-add]');
  let presses = 0;
  const count = () => {
    presses += 1;
  };
  button?.addEventListener('click', count);
  await load(add);
  button?.removeEventListener('click', count);
  if (presses % 2 === 1) button?.click();
}

/** Loads a bundle of its own: what Vite adds for the chunks of a shared one weighs more than this script. */
function load(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}

// Last of all comes what is read without a network: it must not take the line from the page.
addEventListener('load', () => void load(offline));
