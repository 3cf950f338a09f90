import { expect, test } from 'vitest';
import { isGood, mediansOf } from './medians.ts';
import { machineLine, reportHead, reportLines } from './report.ts';
import type { Fault, Verdict } from './verdict.ts';

const verdict = (performance: number, more: Partial<Verdict> = {}): Verdict => ({
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  faults: [],
  elsewhere: [],
  speed: 1000,
  ...more,
});

const fault = (audit: string): Fault => ({
  category: 'performance',
  audit,
  title: 'Bố cục xê dịch',
  measured: '0,3',
  places: ['<main>', ''],
});

test('one bad run of five changes no score', () => {
  const runs = [99, 99, 40, 100, 98].map((score) => verdict(score));
  expect(mediansOf(runs).scores.performance).toBe(99);
});

test('a fault is told when more than half of the runs found it', () => {
  const often = fault('cumulative-layout-shift');
  const runs = [
    verdict(90, { faults: [often] }),
    verdict(90, { faults: [often, fault('total-blocking-time')] }),
    verdict(90),
  ];
  expect(mediansOf(runs).faults).toEqual([often]);
});

test('a request to another host is told though only one run saw it', () => {
  const runs = [verdict(99), verdict(99, { elsewhere: ['https://example.org/'] }), verdict(99)];
  expect(mediansOf(runs).elsewhere).toEqual(['https://example.org/']);
});

test('a page is good from 98 on in every category, and when it asks nothing of others', () => {
  expect(isGood(mediansOf([verdict(98)]))).toBe(true);
  expect(isGood(mediansOf([verdict(97)]))).toBe(false);
  expect(isGood(mediansOf([verdict(99, { elsewhere: ['https://example.org/'] })]))).toBe(false);
});

test('the report stands under its head, and says what lies below and why', () => {
  const page = { name: 'trang chủ', address: '' };
  const lines = reportLines(page, mediansOf([verdict(91, { faults: [fault('cls')] })]));
  expect([reportHead, ...lines]).toEqual([
    '                hiệu năng  tiếp cận  thực hành       SEO',
    'trang chủ              91       100        100       100   dưới mức',
    '    cls: Bố cục xê dịch (0,3)',
    '      <main>',
  ]);
});

test('a machine that is too slow or busy to measure is named as such', () => {
  expect(machineLine(7.5, 1000.4)).toBe('    tải của máy 7,5, chỉ số máy 1000');
  expect(machineLine(16.6, 516)).toMatch(/516: máy chậm hoặc đang bận/);
});
