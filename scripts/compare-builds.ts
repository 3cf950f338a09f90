/**
 * Compares two built sites: `npm run compare -- A B [--skip tim] [--lines 6] [--files 40]`. For a change of code
 * that must not change what readers get, or whose every effect is to be seen.
 */
import { parseArgs } from 'node:util';
import { compareTrees } from './comparing/compare-trees.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    skip: { type: 'string', multiple: true, default: [] },
    lines: { type: 'string', default: '6' },
    files: { type: 'string', default: '40' },
  },
});
const [first, second] = positionals;
if (first === undefined || second === undefined) {
  console.error('Cách dùng: npm run compare -- THƯ_MỤC_TRƯỚC THƯ_MỤC_SAU [--skip THƯ_MỤC]');
  process.exit(2);
}

const { added, removed, changed, same, spaced } = await compareTrees(first, second, values.skip);
const most = Number(values.lines);
for (const file of added) console.log(`+ ${file}`);
for (const file of removed) console.log(`- ${file}`);
for (const { file, before, after } of changed.slice(0, Number(values.files))) {
  console.log(`~ ${file}`);
  for (const line of before.slice(0, most)) console.log(`    - ${line.slice(0, 300)}`);
  for (const line of after.slice(0, most)) console.log(`    + ${line.slice(0, 300)}`);
}
console.log(
  `${same} tệp như nhau, ${spaced} chỉ khác dấu cách, ${changed.length} khác, ${added.length} thêm, ${removed.length} mất.`,
);
process.exitCode = added.length + removed.length + changed.length > 0 ? 1 : 0;
