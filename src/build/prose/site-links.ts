import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { withBase } from '../../entries/addresses.ts';

/** Lets links be written from the site's root (`[Phương châm](/phuong-cham/)`) wherever it is served. */
export function siteLinks(base: string): HastPluginEntry {
  return defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href === 'string' && /^\/(?!\/)/.test(href)) {
          context.setProperty(node, 'href', withBase(base, href));
        }
      },
    },
  });
}
