import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { slugify } from '../../vietnamese/index.ts';

/**
 * Makes a page of the site from the editors' guide, which is written to be read as a file: its title
 * is the page's, links to its parts follow the anchors of the site, links to other files of the project
 * are words, and tables fold on narrow screens.
 */
export const guidePage: HastPluginEntry = () =>
  defineHastPlugin({
    name: 'guide-page',
    element: {
      filter: ['h1', 'a', 'table'],
      visit(node, context) {
        if (node.tagName === 'h1') context.removeNode(node);
        if (node.tagName === 'table') context.setProperty(node, 'className', ['table']);
        const { href } = node.properties;
        if (typeof href !== 'string') return;
        if (href.startsWith('#')) {
          context.setProperty(node, 'href', `#${slugify(decodeURIComponent(href.slice(1)))}`);
        } else if (/\.md$/.test(href) && !href.includes('//')) {
          context.setProperty(node, 'href', null);
        }
      },
    },
  });
