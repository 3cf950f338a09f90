/** What was drawn of an object, as long as there is the object. */
const drawn = new WeakMap<object, Promise<string>>();

/** Draws something once for all pages, where it is drawn of one object alone. */
export function keepDrawn(of: object, draw: () => Promise<string>): Promise<string> {
  const known = drawn.get(of);
  if (known !== undefined) return known;
  const made = draw();
  drawn.set(of, made);
  return made;
}
