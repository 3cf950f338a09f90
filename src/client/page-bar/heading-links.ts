import { barWords as words } from '../../words/page-bar.ts';
import { element } from '../element.ts';

/**
 * A link beside each heading, which goes to the clipboard when it is followed. Its sign is drawn by the sheet: until that
 * comes nothing stands in the heading that would move it, and the sign is no part of the text.
 */
export function linkHeadings(headings: readonly HTMLElement[]): void {
  for (const heading of headings) {
    // A fold opens when its heading is pressed: nothing else may be pressed there.
    if (heading.closest('summary')) continue;
    // A heading that is only heard has no place for a sign.
    if (heading.matches('.visually-hidden')) continue;
    const name = heading.textContent;
    const link = element('a', {
      class: 'heading-link',
      href: `#${heading.id}`,
      'aria-label': words.linkTo(name),
      title: words.linkTo(name),
    });
    link.addEventListener('click', () => void copy(link));
    // The part is called by its heading, not by what one may do with it.
    heading.setAttribute('aria-label', name);
    heading.append(link);
  }
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // The address bar holds it now.
    return;
  }
  link.dataset['copied'] = '';
  setTimeout(() => {
    delete link.dataset['copied'];
  }, 2000);
}
