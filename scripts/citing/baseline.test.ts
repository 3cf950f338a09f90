import { expect, test } from 'vitest';
import { compareWithBaseline, foundKeys } from './baseline.ts';

const before = JSON.stringify({ set: 'dev.jsonl', found: ['a 0-5 25-NQ/TW', 'a 9-12 -'] });

test('tells what was gained and lost', () => {
  const citations = [
    { start: 0, end: 5, number: '25-NQ/TW' },
    { start: 20, end: 25, number: null },
  ];
  expect(compareWithBaseline(before, 'dev.jsonl', foundKeys([{ id: 'a', citations }]))).toEqual({
    gained: ['a 20-25 -'],
    lost: ['a 9-12 -'],
  });
});

test('another set compares with nothing', () => {
  expect(compareWithBaseline(before, 'other.jsonl', [])).toEqual({ gained: [], lost: [] });
});
