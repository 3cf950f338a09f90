import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { slugify } from '../../vietnamese/index.ts';

/**
 * Gives headings short ids without accents (`dieu-1`), which survive being copied into a message;
 * Astro's own would keep them (`điều-1`). Astro's plugin honours an id that is there.
 */
export const headingIdsPlugin: HastPluginEntry = () => {
  const used = new Set<string>();
  return defineHastPlugin({
    name: 'heading-ids-without-accents',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        // An author's own id stays.
        if (typeof node.properties['id'] === 'string') return;
        const slug = slugify(context.textContent(node)) || 'muc';
        let id = slug;
        for (let times = 2; used.has(id); times += 1) id = `${slug}-${times}`;
        used.add(id);
        context.setProperty(node, 'id', id);
      },
    },
  });
};
