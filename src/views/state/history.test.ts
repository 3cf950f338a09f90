import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { historyFile, type Measured, readHistory, withMeasured } from './history.ts';
import { measuredOn } from './testing/measured.ts';

const lines = (...measured: Measured[]) =>
  measured.map((one) => `${JSON.stringify(one)}\n`).join('');

test('the committed history can be read, and its days follow each other', () => {
  const days = readHistory(readFileSync(historyFile, 'utf8')).map(({ day }) => day);
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...new Set(days)].toSorted());
});

test('a line that is not what it should be is named by its number', () => {
  const wrong = lines(measuredOn('2026-12-01')).replace('"mrr":0.5', '"mrr":5');
  expect(() => readHistory(`\n${wrong}`)).toThrow(`${historyFile}:2:`);
});

test('a new day stands at the end', () => {
  const before = lines(measuredOn('2026-12-01'));
  const after = withMeasured(before, measuredOn('2026-12-09'));
  expect(after).toBe(before + lines(measuredOn('2026-12-09')));
});

test('a second measuring of a day replaces the first', () => {
  const before = lines(measuredOn('2026-12-01'), measuredOn('2026-12-09'));
  const again = { ...measuredOn('2026-12-01'), answers: 9 };
  expect(withMeasured(before, again)).toBe(lines(again, measuredOn('2026-12-09')));
});
