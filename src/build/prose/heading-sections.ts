import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import { slugify } from '../../vietnamese/index.ts';

type Root = Extract<HastNode, { type: 'root' }>;
type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Makes each heading of the second level, with what follows it, a section that bears its name: a
 * part that screen readers list, as on pages made of components. A heading keeps the id that its
 * author gave it (`## Tin được đến đâu { #tin-den-dau }`); one without gets a short id without
 * accents, which survives being copied into a message.
 */
export const headingSections: HastPluginEntry = () =>
  defineHastPlugin({
    name: 'heading-sections',
    after(root, context) {
      const children: Root['children'] = [];
      let section: Element | undefined;
      for (const node of root.children) {
        if (node.type === 'element' && node.tagName === 'h2') {
          const id = node.properties['id'] ?? slugify(context.textContent(node));
          section = {
            type: 'element',
            tagName: 'section',
            properties: { ariaLabelledby: id },
            children: [{ ...node, properties: { ...node.properties, id } }],
          };
          children.push(section);
        } else if (section && node.type !== 'doctype' && node.type !== 'mdxjsEsm') {
          section.children.push(node);
        } else {
          children.push(node);
        }
      }
      context.replaceNode(root, { type: 'root', children });
    },
  });
