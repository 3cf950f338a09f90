/** Elements that the outputs of a lesson are made of; none can load or run anything. */
export type TagName =
  | 'article'
  | 'aside'
  | 'b'
  | 'blockquote'
  | 'br'
  | 'circle'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'i'
  | 'li'
  | 'line'
  | 'ol'
  | 'p'
  | 'path'
  | 'rect'
  | 'section'
  | 'small'
  | 'span'
  | 'strong'
  | 'summary'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'text'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';

/** Attributes that an element may have; links are printed as text, since they go to paper. */
export type AttributeName =
  | 'aria-hidden'
  | 'aria-label'
  | 'class'
  | 'colspan'
  | 'cx'
  | 'cy'
  | 'd'
  | 'data-minutes'
  | 'data-step'
  | 'font-size'
  | 'height'
  | 'id'
  | 'lang'
  | 'r'
  | 'role'
  | 'scope'
  | 'start'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'y'
  | 'y1'
  | 'y2';

/** An element of an output, before it is HTML text or part of a page. */
export interface Tag {
  tag: TagName;
  attributes: Readonly<Partial<Record<AttributeName, string>>>;
  children: readonly TreeNode[];
}
export type TreeNode = string | Tag;

/** What may stand among children: nothing, text, elements, lists of them. */
type Child = TreeNode | false | undefined | readonly Child[];

/**
 * Makes an element. The same tree becomes HTML text when the site is built and nodes in a reader's
 * browser, so that data never passes through an HTML parser there.
 *
 * @param name the element, with classes after dots: `p.reference`.
 */
export function h(
  name: TagName | `${TagName}.${string}`,
  attributes?: Tag['attributes'] | undefined,
  ...children: readonly Child[]
): Tag {
  const [tag, ...classes] = name.split('.') as [TagName, ...string[]];
  return {
    tag,
    attributes:
      classes.length > 0 ? { class: classes.join(' '), ...attributes } : { ...attributes },
    children: flat(children),
  };
}

function flat(children: readonly Child[]): TreeNode[] {
  return children.flatMap((child): TreeNode[] => {
    if (child === undefined || child === false || child === '') return [];
    return isList(child) ? flat(child) : [child];
  });
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/** All text of a tree, elements apart by a space. */
export function textOf(node: TreeNode): string {
  if (typeof node === 'string') return node;
  return node.children.map(textOf).join(' ');
}
