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
