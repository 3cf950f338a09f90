/** `npm run format:content`: tidies letters, tone marks and Markdown of all entries; `--check` only looks. */
import { parseArgs } from 'node:util';
import { formatProblems } from '../src/schema/index.ts';
import { formatContent } from './format/format-content.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { files, changed, problems } = await formatContent(process.cwd(), values.check);
for (const file of changed) console.log(`${values.check ? 'Sai quy cách' : 'Đã sửa'}: ${file}`);
if (problems.length > 0) console.error(formatProblems(problems));
const verb = values.check ? 'sai quy cách' : 'đã sửa';
console.log(`${files} tệp: ${changed.length} ${verb}, ${problems.length} không sửa được.`);
if (values.check && changed.length > 0) console.log('Chạy npm run format:content để sửa.');
if (problems.length > 0 || (values.check && changed.length > 0)) process.exitCode = 1;
