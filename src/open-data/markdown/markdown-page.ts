/** A fact at the head of a page. */
export type Fact = readonly [name: string, value: string | number | undefined];

/**
 * A page as Markdown: facts between two lines of dashes, then blocks of text; what is empty is left
 * out. The facts' values are JSON, which YAML 1.2 reads too: nothing in a title is taken for syntax.
 */
export function markdownPage(facts: readonly Fact[], blocks: readonly string[]): string {
  const lines = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  const head = ['---', ...lines, '---'].join('\n');
  return `${[head, ...blocks.filter((block) => block !== '')].join('\n\n')}\n`;
}
