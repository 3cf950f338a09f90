import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldPath, knownKeys, meaningAt, schemaAt, valueAt } from './schema-at.ts';

const schema = z.strictObject({
  note: z.string().optional().describe('ghi chú'),
  tags: z.array(z.string()).default([]).describe('các nhãn'),
  pair: z.tuple([z.number(), z.string().describe('chữ')]),
  meant: z.array(z.union([z.string(), z.strictObject({ number: z.string().describe('số') })])),
});

test.each([
  [[], ''],
  [['title'], 'title'],
  // lists count from 1, as an editor does
  [['sources', 2, 'url'], 'sources[3].url'],
  [[0, 'id'], '[1].id'],
  [['a', 0, 1], 'a[1][2]'],
])('writes the path %j as %j', (path, expected) => {
  expect(fieldPath(path)).toBe(expected);
});

test('finds a value, and nothing where a path leads nowhere', () => {
  const data = { sources: [{ url: 'x' }] };
  expect(valueAt(data, ['sources', 0, 'url'])).toBe('x');
  expect(valueAt(data, ['sources', 1, 'url'])).toBeUndefined();
  expect(valueAt(null, ['sources'])).toBeUndefined();
});

test.each([
  // through optional
  [['note'], 'ghi chú'],
  // an item means what its list does
  [['tags', 3], 'các nhãn'],
  // a place of a tuple
  [['pair', 1], 'chữ'],
  // the option of a union that has the field
  [['meant', 0, 'number'], 'số'],
  // no such field
  [['nothing'], undefined],
])('knows what %j means', (path, expected) => {
  expect(meaningAt(schema, path)).toBe(expected);
});

test('lists the fields of an object, and of the objects of a union', () => {
  expect(knownKeys(schema)).toEqual(['note', 'tags', 'pair', 'meant']);
  const item = schemaAt(schema, ['meant', 0]);
  expect(item && knownKeys(item)).toEqual(['number']);
});
