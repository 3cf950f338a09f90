import type { ElementContent } from 'hast';
import { element } from '../element.ts';

/** What a body can show, each with what stands for it one level below the headings of the form. */
const tags = {
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  h5: 'h6',
  h6: 'h6',
  a: 'a',
  blockquote: 'blockquote',
  br: 'br',
  code: 'code',
  del: 'del',
  em: 'em',
  hr: 'hr',
  img: 'img',
  li: 'li',
  ol: 'ol',
  p: 'p',
  pre: 'pre',
  small: 'small',
  span: 'span',
  strong: 'strong',
  sup: 'sup',
  table: 'table',
  tbody: 'tbody',
  td: 'td',
  th: 'th',
  thead: 'thead',
  tr: 'tr',
  ul: 'ul',
} as const satisfies Record<string, keyof HTMLElementTagNameMap>;

/** Anchors of what is shown are kept apart from those of the form. */
const ownAnchor = (id: string): string => `xem-${id}`;

/**
 * Nodes of the page, made of a tree one by one: no text is ever read as HTML. What is in neither list, tag or attribute, does not
 * come along.
 */
export function nodesOf(content: readonly ElementContent[]): (Node | string)[] {
  return content.flatMap((node, at) => {
    if (node.type === 'text') return [node.value];
    if (node.type !== 'element') return [];
    const children = nodesOf(node.children);
    if (!isTag(node.tagName)) return children;
    const own = element(tags[node.tagName], attributesOf(node.properties), ...children);
    // As `joinMarks` does it on pages: a mark right behind another is parted from it.
    if (isMark(node) && isMark(content[at - 1])) own.classList.add('also');
    return [own];
  });
}

const isMark = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'sup';

const isTag = (name: string): name is keyof typeof tags => Object.hasOwn(tags, name);

function attributesOf(properties: Record<string, unknown>): Record<string, string | undefined> {
  const text = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const { className } = properties;
  const id = text('id');
  const href = text('href');
  const isInner = href?.startsWith('#') === true;
  return {
    id: id && ownAnchor(id),
    class: Array.isArray(className) ? className.join(' ') : undefined,
    href: isInner ? `#${ownAnchor(href.slice(1))}` : href,
    // The form stays where it is.
    ...(href !== undefined && !isInner ? { target: '_blank', rel: 'noopener' } : {}),
    title: text('title'),
    'aria-label': text('ariaLabel'),
    src: text('src'),
    alt: text('alt'),
    start: text('start'),
    align: text('align'),
  };
}
