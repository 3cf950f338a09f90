import { expect, test } from 'vitest';
import { reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { furtherPracticePages, practicePage } from './page.ts';

const siteWith = (count: number) =>
  siteOf(Array.from({ length: count }, (_, at) => reportOf(`don-vi-${at}`)));

test('as many units as a table has columns for stand on one page', () => {
  const site = siteWith(40);
  expect(furtherPracticePages(site.library)).toEqual([]);
  expect(practicePage(1, site).cards).toHaveLength(40);
});

test('more units go on lighter pages, each unit on one of them', () => {
  const site = siteWith(70);
  expect(furtherPracticePages(site.library)).toEqual([2, 3]);
  const pages = [1, 2, 3].map((page) => practicePage(page, site));
  expect(pages.map(({ cards }) => cards.length)).toEqual([32, 32, 6]);
  expect(new Set(pages.flatMap(({ cards }) => cards.map(({ href }) => href))).size).toBe(70);
});
