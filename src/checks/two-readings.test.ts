import { expect, test } from 'vitest';
import { firstDifference, type ReadNode } from './two-readings.ts';

const at = (line: number, node: ReadNode): ReadNode => ({
  ...node,
  position: { start: { line, column: 1 } },
});
const text = (value: string): ReadNode => ({ type: 'text', value });
const root = (...children: ReadNode[]) => at(1, { type: 'root', children });
const paragraph = (line: number, value: string) =>
  at(line, { type: 'paragraph', children: [at(line, text(value))] });

test('equal readings have no difference, wherever their nodes stand', () => {
  expect(firstDifference(root(paragraph(1, 'a')), root(paragraph(7, 'a')))).toBeUndefined();
});

test.each([
  // another kind of block
  [
    root(paragraph(1, 'a'), at(3, { type: 'code', value: 'b' })),
    root(paragraph(1, 'a'), paragraph(3, 'b')),
    3,
  ],
  // other words
  [root(paragraph(1, 'a'), paragraph(3, 'b')), root(paragraph(1, 'a'), paragraph(3, 'c')), 3],
  // a block too many
  [root(paragraph(1, 'a'), paragraph(3, 'b')), root(paragraph(1, 'a')), 3],
  // a block missing
  [root(paragraph(1, 'a')), root(paragraph(1, 'a'), paragraph(3, 'b')), 1],
  // another address
  [root(at(2, { type: 'link', url: 'a' })), root(at(2, { type: 'link', url: 'b' })), 2],
])('finds the first line at which readings part', (one, other, line) => {
  expect(firstDifference(one, other)?.line).toBe(line);
});
