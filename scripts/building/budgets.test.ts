import { expect, test } from 'vitest';
import { budgetOf, overBudget } from './budgets.ts';
import type { PageWeight } from './page-scales.ts';

const weight = (fields: Partial<PageWeight>): PageWeight => ({
  ...{ page: 'a/index.html', html: 1024, css: 0, js: 0, fonts: 0, requests: 1, first: 1024 },
  loads: { sheets: [], scripts: [], fonts: [] },
  ...fields,
});

test('a page within its budget is over nothing, one beyond it says in what and by how much', () => {
  const budget = budgetOf('van-ban/index.astro');
  expect(overBudget(weight({}), budget)).toEqual([]);
  expect(overBudget(weight({ html: 31 * 1024, requests: 30 }), budget)).toEqual([
    'html 31.0 KB > 30.0 KB',
    'requests 30 > 20',
  ]);
});

test('the page of a document has a narrower budget than a list', () => {
  const document = budgetOf('van-ban/[id].astro');
  expect(document.first).toBeLessThan(budgetOf('van-ban/index.astro').first);
  expect(document.html).toBe(budgetOf('van-ban/index.astro').html);
});
