import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { budgetOf, overBudget } from '../../scripts/building/budgets.ts';
import { heaviestPages } from '../../scripts/building/heaviest-pages.ts';
import { createScales } from '../../scripts/building/page-scales.ts';

/** What a phone on a slow line may be asked for, in bytes. */
const budget = budgetOf('van-ban/[id].astro');

const dist = path.resolve('dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));
const { weigh, fileOf } = createScales(dist, process.env['BASE_PATH'] ?? '/');
const weights = pages.map(weigh);
const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;

describe('page weight', () => {
  const documents = weights
    .filter(({ page }) => {
      const [, id] = /^van-ban\/([^/]+)\/index\.html$/.exec(page) ?? [];
      // Lists of documents stand beside them.
      return id !== undefined && !['vao-ngay', 'dong-thoi-gian'].includes(id);
    })
    .toSorted((a, b) => b.first - a.first);

  test('every document page, with its stylesheet and scripts, stays in the budget', ({
    annotate,
  }) => {
    expect(documents.length).toBeGreaterThan(100);
    const heaviest = documents
      .slice(0, 3)
      .map(({ page, first }) => `${page} ${kilobytes(first)} KB`);
    void annotate(`heaviest: ${heaviest.join(', ')}`);
    const over = documents.filter(({ first }) => first > budget.first);
    expect(over.map(({ page, first }) => `${page}: ${kilobytes(first)} KB`)).toEqual([]);
  });

  test('the heaviest page of every template stays in the budget of its template', () => {
    const heaviest = heaviestPages(dist, 'src/pages', process.env['BASE_PATH']);
    expect(heaviest.length).toBeGreaterThan(40);
    const over = heaviest.flatMap(({ template, heaviest: weight }) =>
      overBudget(weight, budgetOf(template)).map((what) => `${template}: ${weight.page}: ${what}`),
    );
    expect(over).toEqual([]);
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
