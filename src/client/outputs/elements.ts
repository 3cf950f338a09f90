/** A new element with a class. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
  page: Document = document,
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** A button that shows a sign and is called by its words. */
export function barButton(
  sign: string,
  name: string,
  onClick: () => void,
  page: Document = document,
): HTMLButtonElement {
  const made = element('button', '', sign, page);
  made.type = 'button';
  made.title = name;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', onClick);
  return made;
}
