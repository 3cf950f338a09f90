import { markdownToHtml } from 'satteri';
import type { Scanner } from '../citations/index.ts';
import { unescapeHtml } from '../html/escape.ts';
import { markdownFeatures } from '../schema/index.ts';
import { citationsPlugin } from './citations-plugin.ts';
import { headingIdsPlugin } from './heading-ids-plugin.ts';

/** A heading of a body, for the table of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** HTML with placeholders, and the headings in it. */
export interface RenderedBody {
  html: string;
  headings: Heading[];
}

/** Plugins of both rendering paths, in the order in which they must run. */
export function markdownPlugins(scanner: Scanner) {
  return { mdastPlugins: [citationsPlugin(scanner)], hastPlugins: [headingIdsPlugin] };
}

/** Renders MDX that needs no component: Markdown with the same grammar and plugins. */
export function renderBody(body: string, scanner: Scanner): RenderedBody {
  const result = markdownToHtml(body, { ...markdownPlugins(scanner), features: markdownFeatures });
  // Only an asynchronous plugin would make this a promise, and none of ours is one.
  if (result instanceof Promise) throw new TypeError('A Markdown plugin is asynchronous.');
  return { html: result.html, headings: headingsOf(result.html) };
}

/** Headings of level 2 and 3 with their ids, their text as it is read. */
function headingsOf(html: string): Heading[] {
  return [...html.matchAll(/<h([23]) id="([^"]+)">(.*?)<\/h\1>/gs)].map(([, depth, id, inner]) => ({
    depth: Number(depth),
    id: id ?? '',
    text: unescapeHtml((inner ?? '').replace(/<[^>]+>/g, '')),
  }));
}
