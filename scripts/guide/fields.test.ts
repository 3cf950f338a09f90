import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { kindPlaces, kinds } from '../../src/entries/kinds.ts';
import { answerGroupSchema } from '../../src/schema/index.ts';
import { fieldRows, fieldTable, replaceBetween } from './fields.ts';

const schema = z.strictObject({
  name: z.string().describe('tên'),
  years: z
    .strictObject({ from: z.number().describe('từ') })
    .optional()
    .describe('thời gian'),
  refs: z
    .array(z.union([z.string(), z.strictObject({ number: z.string().describe('số') })]))
    .default([])
    .describe('văn bản'),
});

test('lists fields with their nested groups, and says which must be there', () => {
  expect(fieldRows(schema)).toEqual([
    { name: 'name', required: true, description: 'tên' },
    { name: 'years', required: false, description: 'thời gian' },
    { name: 'years.from', required: true, description: 'từ' },
    { name: 'refs[]', required: false, description: 'văn bản' },
    { name: 'refs[].number', required: true, description: 'số' },
  ]);
});

test('a bar in a description does not end the cell', () => {
  expect(fieldTable(z.strictObject({ a: z.string().describe('x | y') }))).toContain('x \\| y');
});

test('replaces only what stands between the marks', () => {
  expect(replaceBetween('a <!-- t --> old <!-- /t --> b', 't', 'new')).toBe(
    'a <!-- t -->\n\nnew\n\n<!-- /t --> b',
  );
});

test('a missing mark is an error, nothing is written', () => {
  expect(() => replaceBetween('a', 't', 'new')).toThrow('<!-- t -->');
});

test('the guide shows the fields as the schemas have them (else: npm run guide)', async () => {
  const guide = await readFile('HUONG-DAN.md', 'utf8');
  for (const kind of kinds) {
    expect(guide).toContain(fieldTable(kindPlaces[kind].schema));
  }
  expect(guide).toContain(fieldTable(answerGroupSchema));
});
