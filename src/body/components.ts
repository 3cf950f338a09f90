/** What a body may say of a tag: its attributes, all texts, and what may stand in it. */
interface TagRule {
  attributes: readonly string[];
  holds: 'words' | 'nothing';
  /** Whether it is a block of its own and cannot stand in a line. */
  isBlock?: true;
}

/** Names of the components that a body may use; the site gives each its HTML. */
export const componentNames = ['Citation', 'DocumentTargets'] as const;
export type ComponentName = (typeof componentNames)[number];

/** All tags of a body. What is not in this list is refused, so that content stays data. */
export const tagRules: ReadonlyMap<string, TagRule> = new Map<ComponentName | 'br', TagRule>([
  ['Citation', { attributes: ['document'], holds: 'words' }],
  ['DocumentTargets', { attributes: ['document'], holds: 'nothing', isBlock: true }],
  ['br', { attributes: [], holds: 'nothing' }],
]);

/** A component as HTML, from its attributes and from the HTML of what stands in it. */
export type ComponentHtml = (
  attributes: Readonly<Record<string, string>>,
  childrenHtml: string,
) => string;

/** HTML of each component, given from outside: a body knows no library. */
export type Components = Readonly<Record<ComponentName, ComponentHtml>>;

/** Whether a tag is one of the components. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && (componentNames as readonly string[]).includes(name);
}
