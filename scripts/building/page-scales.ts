import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** What a page asks for before its reader does anything, as addresses. */
export interface Loads {
  sheets: string[];
  scripts: string[];
  fonts: string[];
}

/** What a page weighs; bytes, compressed by gzip, faces as they are. */
export interface PageWeight {
  /** Path of the file in the site, with forward slashes. */
  page: string;
  html: number;
  css: number;
  /** With all that the scripts import at once. */
  js: number;
  fonts: number;
  /** HTML, style sheets and scripts together. */
  first: number;
  /** How many files are asked for, the page too. */
  requests: number;
  loads: Loads;
}

/**
 * Scales for the pages of a built site; what pages share is weighed once.
 *
 * @param base path that the site lives under, with slashes.
 */
export function createScales(
  site: string,
  base: string,
): { weigh(page: string): PageWeight; fileOf(address: string): string } {
  const cache = new Map<string, { size: number; imports: string[] }>();
  const fileOf = (address: string) =>
    path.join(site, address.startsWith(base) ? address.slice(base.length) : address);

  function weighFile(file: string): { size: number; imports: string[] } {
    const known = cache.get(file);
    if (known) return known;
    const text = readFileSync(file);
    const imports = file.endsWith('.js')
      ? [...text.toString().matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)].map((match) =>
          path.resolve(path.dirname(file), match[1] ?? ''),
        )
      : [];
    const size = file.endsWith('.woff2') ? text.length : gzipSync(text).length;
    const weighed = { size, imports };
    cache.set(file, weighed);
    return weighed;
  }

  /** Some files with all that they import, each once. */
  function withImports(addresses: readonly string[]): { bytes: number; files: number } {
    const all = new Set<string>();
    const queue = addresses.map(fileOf);
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (all.has(file)) continue;
      all.add(file);
      queue.push(...weighFile(file).imports);
    }
    const bytes = [...all].reduce((sum, file) => sum + weighFile(file).size, 0);
    return { bytes, files: all.size };
  }

  return {
    fileOf,
    weigh: (page) => {
      const html = readFileSync(path.join(site, page));
      const loads = loadsOf(html.toString());
      const own = gzipSync(html).length;
      const css = withImports(loads.sheets);
      const js = withImports(loads.scripts);
      const fonts = withImports(loads.fonts);
      return {
        page: page.split(path.sep).join('/'),
        html: own,
        css: css.bytes,
        js: js.bytes,
        fonts: fonts.bytes,
        first: own + css.bytes + js.bytes,
        requests: 1 + css.files + js.files + fonts.files,
        loads,
      };
    },
  };
}

function loadsOf(html: string): Loads {
  const loads: Loads = { sheets: [], scripts: [], fonts: [] };
  const parser = new Parser({
    onopentag(name, { rel, href, src, as }) {
      if (name === 'script' && src) loads.scripts.push(src);
      if (name === 'link' && href && rel === 'stylesheet') loads.sheets.push(href);
      if (name === 'link' && href && rel === 'modulepreload') loads.scripts.push(href);
      if (name === 'link' && href && as === 'font') loads.fonts.push(href);
    },
  });
  parser.end(html);
  return loads;
}
