import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { slugify } from '../vietnamese/index.ts';

/**
 * Gives headings short ids without accents (`dieu-1`), which survive being copied into a message;
 * Astro's own would keep them (`điều-1`). Astro's plugin honours an id that is there.
 */
export const headingIdsPlugin: HastPluginEntry = () => {
  const used = new Map<string, number>();
  return defineHastPlugin({
    name: 'heading-ids-without-accents',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const slug = slugify(context.textContent(node)) || 'muc';
        const times = (used.get(slug) ?? 0) + 1;
        used.set(slug, times);
        context.setProperty(node, 'id', times === 1 ? slug : `${slug}-${times}`);
      },
    },
  });
};
