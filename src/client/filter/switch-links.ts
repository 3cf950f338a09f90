/**
 * Turns links into switches: a click or the space bar calls `toggle`; with a modifier key a click
 * opens the link as usual.
 */
export function switchLinks(
  links: readonly HTMLAnchorElement[],
  toggle: (link: HTMLAnchorElement) => void,
): void {
  for (const link of links) {
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(link);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle(link);
    });
  }
}
