import { followWords as words } from '../../words/changes.ts';
import { Followed } from './followed.ts';

/** Buttons that follow the page's entry or topic; the choice stays in this browser. */
const followed = new Followed();

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-follow]')) {
  const { follow: key = '', name = document.title } = button.dataset;
  const label = button.querySelector('[data-label]');
  const show = () => {
    const isOn = followed.all().has(key);
    button.setAttribute('aria-pressed', String(isOn));
    if (label) label.textContent = isOn ? words.following : words.follow;
    button.title = words.kept;
  };
  button.addEventListener('click', () => {
    const result = followed.set(key, followed.all().has(key) ? undefined : name);
    if (result === 'kept') show();
    else button.title = words.barred;
    if (result !== 'kept' && label) label.textContent = words.barred;
  });
  show();
  // What another page chose meanwhile, when this one comes back from the browser's cache.
  addEventListener('pageshow', show);
}
