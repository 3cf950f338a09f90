import { readFileSync } from 'node:fs';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { withBase } from '../../entries/addresses.ts';
import { slugify } from '../../vietnamese/index.ts';

/** Where files lie that are served as they are. */
const servedFolder = 'public/';

/**
 * Makes a page of the site from the editors' guide, which is written to be read as a file: its title
 * is the page's, links to its parts follow the anchors of the site, links to other files of the project
 * are words, tables fold on narrow screens, and pictures are those the site serves, with their size, so that nothing moves when
 * they come.
 */
export const guidePage = (base: string): HastPluginEntry =>
  defineHastPlugin({
    name: 'guide-page',
    element: {
      filter: ['h1', 'a', 'table', 'img'],
      visit(node, context) {
        if (node.tagName === 'h1') context.removeNode(node);
        if (node.tagName === 'table') context.setProperty(node, 'className', ['table']);
        const { href, src } = node.properties;
        if (typeof src === 'string' && src.startsWith(servedFolder)) {
          const { width, height } = sizeOf(readFileSync(src));
          context.setProperty(node, 'src', withBase(base, `/${src.slice(servedFolder.length)}`));
          context.setProperty(node, 'width', width);
          context.setProperty(node, 'height', height);
          context.setProperty(node, 'loading', 'lazy');
        }
        if (typeof href !== 'string') return;
        if (href.startsWith('#')) {
          context.setProperty(node, 'href', `#${slugify(decodeURIComponent(href.slice(1)))}`);
        } else if (/\.md$/.test(href) && !href.includes('//')) {
          context.setProperty(node, 'href', null);
        }
      },
    },
  });

/** Width and height of a PNG, which stand in its first chunk. */
function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
