import type { PageWeight } from './page-scales.ts';

/** Most that a page may ask of a phone on a slow line; bytes, compressed. */
export interface Budget {
  html: number;
  css: number;
  js: number;
  fonts: number;
  requests: number;
  /** HTML, style sheets and scripts together: what stands between a tap and reading. */
  first: number;
}

const KB = 1024;

/** Of any page. */
const page: Budget = {
  html: 30 * KB,
  css: 14 * KB,
  js: 24 * KB,
  fonts: 120 * KB,
  requests: 20,
  first: 64 * KB,
};

/** Of a template that has a budget of its own: an entry's page is what is opened most, by phone. */
const own: Readonly<Record<string, Partial<Budget>>> = {
  'van-ban/[id].astro': { first: 18.5 * KB },
  // A table that compares forty units.
  'thuc-tien/index.astro': { html: 40 * KB },
  'thuc-tien/trang/[page].astro': { html: 40 * KB },
  // A workshop, opened on a desk: its parts come with it.
  'soan-bai/index.astro': { js: 44 * KB, requests: 24 },
};

/** The budget of a template. */
export const budgetOf = (template: string): Budget => ({ ...page, ...own[template] });

/** Most that a site may have, so that common hosts take it. */
export const siteBudget = { files: 20_000, bytes: 500 * KB * KB };

/** What a weight is over, each as `html 31.2 KB > 30 KB`. */
export function overBudget(weight: PageWeight, budget: Budget): string[] {
  const parts = ['html', 'css', 'js', 'fonts', 'requests', 'first'] as const;
  return parts.flatMap((part) => {
    if (weight[part] <= budget[part]) return [];
    const shown = (value: number) =>
      part === 'requests' ? String(value) : `${(value / KB).toFixed(1)} KB`;
    return `${part} ${shown(weight[part])} > ${shown(budget[part])}`;
  });
}
