/** An element of the page by its `data-part`; the page always has it. */
export function part<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the page has no part ${name}`);
  return found;
}

/** Calls back when the element is pressed, by whatever means. */
export function onPress(name: string, act: () => void): void {
  part(name).addEventListener('click', act);
}
