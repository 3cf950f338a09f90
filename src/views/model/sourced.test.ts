import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { sourced } from './sourced.ts';

const site = siteOf([]);
const withSources = (count: number) =>
  modelOf('a', { sources: Array.from({ length: count }, (_, at) => ({ title: `Bài ${at}` })) });
const first = '<sup class="source-mark"><a href="#nguon-1" aria-label="Nguồn 1">1</a></sup>';

test('a mark in the text is the way to its source', () => {
  expect(sourced('hơn 20 hộ[^1]', withSources(3), site)).toBe(`hơn 20 hộ${first}`);
});

test('a number without a mark leads to the only source there is', () => {
  expect(sourced('hơn 20 hộ', withSources(1), site)).toBe(`hơn 20 hộ${first}`);
});

test('a number leads to the list of sources where the entry does not say which', () => {
  expect(sourced('hơn 20 hộ', withSources(2), site)).toBe(
    'hơn 20 hộ <sup class="source-mark"><a href="#nguon-tai-lieu" aria-label="Xem các nguồn">xem nguồn</a></sup>',
  );
});

test('a text without a number needs no source', () => {
  expect(sourced('dân hiến đất', withSources(1), site)).toBe('dân hiến đất');
});

test('a text that stands beside a number leads to its source', () => {
  expect(sourced('hộ nghèo', withSources(1), site, true)).toBe(`hộ nghèo${first}`);
});

test('the text is escaped', () => {
  expect(sourced('<b>2</b>', withSources(2), site)).toContain('&lt;b&gt;2&lt;/b&gt; <sup');
});
