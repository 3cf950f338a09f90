import styles from './floating-card.css?url';

/**
 * One small card beside the element it explains: on hover, on focus, on a tap. It stays while the
 * pointer is on it and closes on Escape (WCAG 2.2, 1.4.13).
 */
const card = document.createElement('div');
card.className = 'cite-card';
card.id = 'the-dang-mo';
card.setAttribute('role', 'tooltip');
card.hidden = true;
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = styles;
// Without its sheet a card would lie at the foot of the page.
sheet.addEventListener('load', () => document.body.append(card));
document.head.append(sheet);

let current: HTMLElement | undefined;
let title: string | null = null;
let timer = 0;

function hide(): void {
  clearTimeout(timer);
  current?.removeAttribute('aria-describedby');
  if (title !== null) current?.setAttribute('title', title);
  current = undefined;
  card.hidden = true;
}

function show(anchor: HTMLElement, makeContent: () => Node | undefined): void {
  clearTimeout(timer);
  if (current === anchor) return;
  hide();
  const content = makeContent();
  if (!content) return;
  card.replaceChildren(content);
  card.hidden = false;
  anchor.setAttribute('aria-describedby', card.id);
  // The browser's own hint would lie on top of the card and say the same.
  title = anchor.getAttribute('title');
  anchor.removeAttribute('title');
  current = anchor;
  place(anchor);
}

/** Attaches a card to an element; on a touch screen the first tap opens it and does nothing else. */
export function attachCard(anchor: HTMLElement, makeContent: () => Node | undefined): void {
  const showSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, 150, anchor, makeContent);
  };
  anchor.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') showSoon();
  });
  anchor.addEventListener('pointerleave', () => {
    clearTimeout(timer);
    timer = window.setTimeout(hide, 250);
  });
  anchor.addEventListener('focus', () => {
    if (anchor.matches(':focus-visible')) show(anchor, makeContent);
  });
  anchor.addEventListener('blur', hide);
  anchor.addEventListener('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || current === anchor) return;
    event.preventDefault();
    show(anchor, makeContent);
  });
  // This code loads late: the pointer or the focus may be there already.
  const mayHover = matchMedia('(hover: hover)').matches;
  if (anchor.matches(':focus-visible') || (mayHover && anchor.matches(':hover'))) showSoon();
}

card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', hide);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
// In the capture phase, so that the card closes before a button changes what it explains.
document.addEventListener(
  'click',
  (event) => {
    const target = event.target as Node;
    if (current && !current.contains(target) && !card.contains(target)) hide();
  },
  true,
);

/** Places the card below its element, or above where there is no room, inside the window. */
function place(anchor: HTMLElement): void {
  const margin = 8;
  const [line] = anchor.getClientRects();
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(margin, line.left), innerWidth - width - margin);
  const below = line.bottom + margin;
  const top = below + height > innerHeight ? line.top - height - margin : below;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(margin, top) + scrollY}px`;
}
