import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';

/** What a phone on a slow line may be asked for, in bytes. */
const budget = { page: 18.5 * 1024, fonts: 120 * 1024 };

const dist = path.resolve('dist');
const base = process.env['BASE_PATH'] ?? '/';
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));

/** What a page asks for before its reader does anything. */
interface Loads {
  sheets: string[];
  scripts: string[];
  fonts: string[];
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

const cache = new Map<string, { size: number; imports: string[] }>();

/** The compressed size of a file and what it imports at once; both once a file. */
function weigh(file: string): { size: number; imports: string[] } {
  const known = cache.get(file);
  if (known) return known;
  const text = readFileSync(file);
  const imports = file.endsWith('.js')
    ? [...text.toString().matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)].map((match) =>
        path.resolve(path.dirname(file), match[1] ?? ''),
      )
    : [];
  const weighed = { size: gzipSync(text).length, imports };
  cache.set(file, weighed);
  return weighed;
}

/** A file of the site by its address. */
const fileOf = (address: string) =>
  path.join(dist, address.startsWith(base) ? address.slice(base.length) : address);

/** Compressed bytes of some scripts and sheets with all that they import, each counted once. */
function weightOf(entries: readonly string[]): number {
  const all = new Set<string>();
  const queue = entries.map(fileOf);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    queue.push(...weigh(file).imports);
  }
  return [...all].reduce((sum, file) => sum + weigh(file).size, 0);
}

const weights = pages.map((page) => {
  const html = readFileSync(path.join(dist, page));
  const loads = loadsOf(html.toString());
  const own = gzipSync(html).length;
  return { page, loads, total: own + weightOf([...loads.sheets, ...loads.scripts]) };
});
const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;

describe('page weight', () => {
  const documents = weights
    .filter(({ page }) => {
      const [, id] = /^van-ban[\\/]([^\\/]+)[\\/]index\.html$/.exec(page) ?? [];
      // Lists of documents stand beside them.
      return id !== undefined && !['vao-ngay', 'dong-thoi-gian'].includes(id);
    })
    .toSorted((a, b) => b.total - a.total);

  test('every document page, with its stylesheet and scripts, stays in the budget', ({
    annotate,
  }) => {
    expect(documents.length).toBeGreaterThan(100);
    const heaviest = documents
      .slice(0, 3)
      .map(({ page, total }) => `${page} ${kilobytes(total)} KB`);
    void annotate(`heaviest: ${heaviest.join(', ')}`);
    const over = documents.filter(({ total }) => total > budget.page);
    expect(over.map(({ page, total }) => `${page}: ${kilobytes(total)} KB`)).toEqual([]);
  });

  test('every page has one stylesheet, shared by all; lists add theirs, and a page of its own kind one', () => {
    const [shared] = documents[0]?.loads.sheets ?? [];
    expect(shared).toBeDefined();
    expect(weights.filter(({ loads }) => !loads.sheets.includes(shared ?? ''))).toEqual([]);
    expect(weights.filter(({ loads }) => loads.sheets.length > 3)).toEqual([]);
    expect(documents.filter(({ loads }) => loads.sheets.length !== 1)).toEqual([]);
  });

  test('all faces together stay in the budget, and a page preloads only faces that exist', ({
    annotate,
  }) => {
    const faces = files.filter((file) => file.endsWith('.woff2'));
    const total = faces.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
    void annotate(`fonts: ${kilobytes(total)} KB in ${faces.length} files`);
    expect(faces.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(budget.fonts);
    const preloaded = new Set(weights.flatMap(({ loads }) => loads.fonts.map(fileOf)));
    expect([...preloaded].filter((file) => !faces.includes(path.relative(dist, file)))).toEqual([]);
  });
});

describe('foreign addresses', () => {
  test('no page, sheet or script loads anything from another origin', () => {
    const foreign: string[] = [];
    for (const { page, loads } of weights) {
      for (const address of Object.values(loads).flat()) {
        if (!address.startsWith('/') || address.startsWith('//'))
          foreign.push(`${page}: ${address}`);
      }
    }
    for (const file of files.filter((name) => name.endsWith('.css'))) {
      const text = readFileSync(path.join(dist, file), 'utf8');
      foreign.push(...(text.match(/(?:url\(|@import\s*)["']?(?:https?:)?\/\/[^)"']*/g) ?? []));
    }
    expect(foreign).toEqual([]);
  });
});
