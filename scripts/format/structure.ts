/** What is asked of a node of either engine. */
interface Node {
  type: string;
  children?: readonly Node[];
  [field: string]: unknown;
}

/** Fields that carry meaning; positions and how a thing was spelt do not. */
const fields = [
  'depth',
  'ordered',
  'start',
  'checked',
  'spread',
  'align',
  'url',
  'title',
  'alt',
  'identifier',
  'referenceType',
  'lang',
  'meta',
  'name',
  'value',
] as const;

/**
 * A tree as lines, one a node in the order of the text, indented by level: what two engines, or a
 * text before and after formatting, must agree on. `textOf` sees each piece of running text; pieces
 * that stand together are taken as one, however an engine cut them.
 */
export function structureOf(tree: object, textOf = (text: string) => text): string[] {
  const lines: string[] = [];
  const visit = (node: Node, level: number): void => {
    lines.push(`${'  '.repeat(level)}${node.type}${detailsOf(node, textOf)}`);
    for (const child of joined(node.children ?? [])) visit(child, level + 1);
  };
  visit(tree as Node, 0);
  return lines;
}

function detailsOf(node: Node, textOf: (text: string) => string): string {
  const written = fields.flatMap((field) => {
    const value = node[field];
    if (value === undefined || value === null) return [];
    const shown = node.type === 'text' && field === 'value' ? textOf(String(value)) : value;
    return `${field}=${JSON.stringify(shown)}`;
  });
  return [...written, ...attributesOf(node)].map((detail) => ` ${detail}`).join('');
}

/** Attributes of JSX, whose values are text or expressions. */
function attributesOf(node: Node): string[] {
  const { attributes } = node as { attributes?: { name?: string; value?: unknown }[] };
  return (attributes ?? []).map(({ name, value }) => {
    const source = typeof value === 'object' && value !== null && 'value' in value;
    return `@${name ?? ''}=${JSON.stringify(source ? value.value : (value ?? null))}`;
  });
}

function joined(children: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      result.splice(-1, 1, { ...last, value: textIn(last) + textIn(child) });
    } else result.push(child);
  }
  return result;
}

function textIn({ value }: Node): string {
  return typeof value === 'string' ? value : '';
}
