import { offlineNote as words } from '../../words/offline.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { adoptCss } from '../outputs/page-nodes.ts';
import { markMissing } from './missing-links.ts';
import css from './note.css?inline';

let isShown = false;

/** Puts a line above a page that is read without a network; it goes when the network is back. */
export function sayOffline(): void {
  if (isShown) return;
  isShown = true;
  adoptCss(css);
  const more = element('a', { href: link('/ngoai-tuyen/') }, words.more);
  const note = element('p', { class: 'offline-note', role: 'status' }, words.offline, ' ', more);
  // Behind the way past the head of the page, which has to come first.
  document.querySelector('.skip')?.after(note);
  const unmark = markMissing();
  const end = () => {
    unmark();
    note.remove();
    isShown = false;
  };
  addEventListener('online', end, { once: true });
}
