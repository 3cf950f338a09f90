/** `npm run guide`: writes the tables of fields into HUONG-DAN.md, from the schemas. */
import { readFile, writeFile } from 'node:fs/promises';
import { kindPlaces, kinds } from '../src/entries/kinds.ts';
import { fieldTable, replaceBetween } from './guide/fields.ts';

const file = 'HUONG-DAN.md';
const before = await readFile(file, 'utf8');
const after = kinds.reduce(
  (text, kind) => replaceBetween(text, `bang-${kind}`, fieldTable(kindPlaces[kind].schema)),
  before,
);
if (after !== before) await writeFile(file, after);
process.stdout.write(
  `${file}: ${after === before ? 'đã đúng, không đổi gì' : 'đã ghi lại các bảng'}.\n`,
);
