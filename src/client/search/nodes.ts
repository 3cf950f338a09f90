/** Attributes of a new element; `undefined` leaves one out, `true` sets it empty. */
type Attributes = Record<string, string | number | boolean | undefined>;

/** Makes an element. Children that are strings become text, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children);
  return node;
}

/** The text with every word of `sought` (folded) in `<mark>`; neighbouring marks are one. */
export function marked(text: string, sought: ReadonlySet<string>, wordsOf: WordsOf): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  let mark: HTMLElement | undefined;
  for (const word of wordsOf(text)) {
    if (!sought.has(word.folded)) continue;
    const gap = text.slice(end, word.start);
    if (mark !== undefined && gap.trim() === '') mark.append(gap);
    else {
      nodes.push(document.createTextNode(gap));
      mark = element('mark');
      nodes.push(mark);
    }
    mark.append(text.slice(word.start, word.end));
    end = word.end;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}

type WordsOf = (text: string) => readonly { folded: string; start: number; end: number }[];
