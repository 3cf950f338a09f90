/** `npm run guide`: writes the tables of fields into HUONG-DAN.md, from the schemas. */
import { readFile, writeFile } from 'node:fs/promises';
import type { z } from 'zod';
import { kindPlaces, kinds } from '../src/entries/kinds.ts';
import { answerGroupSchema } from '../src/schema/index.ts';
import { fieldTable, replaceBetween } from './guide/fields.ts';

const file = 'HUONG-DAN.md';
const before = await readFile(file, 'utf8');
const tables: [name: string, schema: z.ZodType][] = [
  ...kinds.map((kind): [string, z.ZodType] => [kind, kindPlaces[kind].schema]),
  ['answer', answerGroupSchema],
];
const after = tables.reduce(
  (text, [name, schema]) => replaceBetween(text, `bang-${name}`, fieldTable(schema)),
  before,
);
if (after !== before) await writeFile(file, after);
process.stdout.write(
  `${file}: ${after === before ? 'đã đúng, không đổi gì' : 'đã ghi lại các bảng'}.\n`,
);
