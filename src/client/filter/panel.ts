/** The button that closes the panel of filters on a phone and shows what they left. */
export function closePanelOnDone(list: HTMLElement): void {
  const panel = list.querySelector<HTMLDetailsElement>('.facet-panel');
  list.querySelector('[data-done]')?.addEventListener('click', () => {
    if (panel) panel.open = false;
    panel?.querySelector('summary')?.focus({ preventScroll: true });
    list.scrollIntoView({ block: 'start' });
  });
}

/** Says everywhere how many there are. */
export function showTotal(list: HTMLElement, total: number): void {
  for (const output of list.querySelectorAll('[data-total], [data-left]'))
    output.textContent = String(total);
}
