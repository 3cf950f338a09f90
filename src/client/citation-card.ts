/**
 * A small card beside a citation: number, day, title, status. Shown on hover, on focus, and on the
 * first tap (the second follows the link); stays while the pointer is on it, goes with Escape
 * (WCAG 2.2, 1.4.13).
 */
const template = document.querySelector<HTMLTemplateElement>('#the-vien-dan');
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-cite]');

if (template && links.length > 0) {
  const card = document.createElement('div');
  card.className = 'cite-card';
  card.id = 'the-dang-mo';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  document.body.append(card);
  let current: HTMLAnchorElement | undefined;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    current?.removeAttribute('aria-describedby');
    current = undefined;
    card.hidden = true;
  };

  const show = (link: HTMLAnchorElement) => {
    clearTimeout(timer);
    const id = link.dataset['cite'] ?? '';
    const content = template.content.querySelector(`[data-card="${CSS.escape(id)}"]`);
    if (!content || current === link) return;
    hide();
    card.replaceChildren(content.cloneNode(true));
    card.hidden = false;
    link.setAttribute('aria-describedby', card.id);
    current = link;
    place(link, card);
  };

  for (const link of links) {
    link.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'mouse') return;
      clearTimeout(timer);
      timer = window.setTimeout(show, 150, link);
    });
    link.addEventListener('pointerleave', () => {
      clearTimeout(timer);
      timer = window.setTimeout(hide, 250);
    });
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) show(link);
    });
    link.addEventListener('blur', hide);
    link.addEventListener('click', (event) => {
      if ((event as PointerEvent).pointerType !== 'touch' || current === link) return;
      event.preventDefault();
      show(link);
    });
  }
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('click', (event) => {
    const target = event.target as Node;
    if (current && !current.contains(target) && !card.contains(target)) hide();
  });
}

/** Puts the card below its link, or above where there is no room, inside the window. */
function place(link: HTMLAnchorElement, card: HTMLElement): void {
  const margin = 8;
  const [line] = link.getClientRects();
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(margin, line.left), innerWidth - width - margin);
  const below = line.bottom + margin;
  const top = below + height > innerHeight ? line.top - height - margin : below;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(margin, top) + scrollY}px`;
}
