import { expect, test } from 'vitest';
import { yearBars } from './year-bars.ts';

const of = (...years: [number, number][]) =>
  yearBars(
    years.map(([year, count]) => ({ year, count })),
    'Số <văn bản> theo năm',
  );
const bars = (svg: string) => svg.match(/class="years-bar"/g)?.length ?? 0;

test('each year has a bar with its count, the tallest for the most', () => {
  const svg = of([2013, 1], [2014, 4]);
  expect(bars(svg)).toBe(2);
  expect(svg).toMatch(/height="12"\/><text[^>]*>1<\/text>/);
  expect(svg).toMatch(/height="48"\/><text[^>]*>4<\/text>/);
});

test('a few years between without any have their place, a long stretch is a gap', () => {
  expect(of([2013, 1], [2016, 1]).match(/class="years-none"/g)).toHaveLength(2);
  const far = of([1949, 1], [1990, 1]);
  expect(far).not.toContain('years-none');
  expect(far).toContain('…');
});

test('the ends, what stands beside a gap and every fifth year are named', () => {
  const svg = of([1949, 1], [1990, 2], [1991, 1], [1993, 1], [1995, 1], [1997, 1], [1999, 1]);
  const names = [...svg.matchAll(/>(\d{4})<\/text>/g)].map(([, year]) => year);
  expect(names).toEqual(['1949', '1990', '1995', '1999']);
});

test('what it shows is said to screen readers, as text', () => {
  expect(of([2013, 1])).toContain('role="img" aria-label="Số &lt;văn bản&gt; theo năm"');
});

test('without any years there is a picture all the same', () => {
  expect(bars(of())).toBe(0);
});
