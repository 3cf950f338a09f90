import { expect, test } from 'vitest';
import { type VerdictSource, verdictOf } from './verdict.ts';

type Audit = VerdictSource['audits'][string];

const audit = (id: string, score: number | null, more: Partial<Audit> = {}): Audit => ({
  id,
  title: `Tên của ${id}`,
  description: '',
  score,
  scoreDisplayMode: score === null ? 'notApplicable' : 'numeric',
  ...more,
});

/** A result in which one category holds some audits, each of weight 1 unless said otherwise. */
function resultOf(
  category: string,
  score: number,
  audits: readonly Audit[],
  weights: Readonly<Record<string, number>> = {},
): VerdictSource {
  const auditRefs = audits.map(({ id }) => ({ id, weight: weights[id] ?? 1 }));
  return {
    categories: { [category]: { id: category, title: '', score, auditRefs } },
    audits: Object.fromEntries(audits.map((one) => [one.id, one])),
    environment: { benchmarkIndex: 1234 },
  };
}

const origin = 'http://localhost:4000';

test('scores are told of a hundred, and how fast the machine was', () => {
  const verdict = verdictOf(resultOf('seo', 0.93, []), origin);
  expect(verdict.scores.seo).toBe(93);
  expect(verdict.speed).toBe(1234);
});

test('a category without a score counts as nothing, not as good', () => {
  expect(verdictOf(resultOf('seo', 0.93, []), origin).scores.accessibility).toBe(0);
});

test('an audit that costs points is a fault, with what was measured and where', () => {
  const found = audit('image-alt', 0, {
    displayValue: '2 ảnh',
    details: { type: 'table', headings: [], items: [{ node: { type: 'node', snippet: '<img>' } }] },
  });
  expect(verdictOf(resultOf('accessibility', 0.9, [found]), origin).faults).toEqual([
    {
      category: 'accessibility',
      audit: 'image-alt',
      title: 'Tên của image-alt',
      measured: '2 ảnh',
      places: ['<img>'],
    },
  ]);
});

test('no fault: what passes, does not apply or has no weight', () => {
  const audits = [audit('passes', 1), audit('not-here', null), audit('only-told', 0)];
  const result = resultOf('seo', 1, audits, { 'only-told': 0 });
  expect(verdictOf(result, origin).faults).toEqual([]);
});

test('a good pace of loading is no fault, though it costs a point', () => {
  const audits = [audit('first-contentful-paint', 0.93), audit('total-blocking-time', 0.8)];
  const { faults } = verdictOf(resultOf('performance', 0.9, audits), origin);
  expect(faults.map((fault) => fault.audit)).toEqual(['total-blocking-time']);
});

test('a request to another host is told, one to the site is not', () => {
  const requests = audit('network-requests', 1, {
    details: {
      type: 'table',
      headings: [],
      items: ['http://localhost:4000/a.css', 'data:,x', 'https://example.org/x.js'].map((url) => ({
        url,
      })),
    },
  });
  expect(verdictOf(resultOf('performance', 1, [requests]), origin).elsewhere).toEqual([
    'https://example.org/x.js',
  ]);
});

test('a page that was not loaded is an error', () => {
  const result = resultOf('seo', 1, []);
  const runtimeError = { code: 'NO_FCP', message: 'Trang không hiện gì' };
  expect(() => verdictOf({ ...result, runtimeError }, origin)).toThrow('Trang không hiện gì');
});
