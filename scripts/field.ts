/**
 * `npm run field [-- FILE]`: puts texts met in use, on which the engine was once wrong, to the engine and the checker of
 * today, and says what is still wrong. FILE: other cases of the same form (`scripts/citing/field/cases.jsonl`).
 */
import { readReviewLibrary } from './citing/engine.ts';
import { judgeCase } from './citing/field/judge-case.ts';
import { readCases } from './citing/field/read-cases.ts';

const cases = await readCases(process.argv[2]);
const library = await readReviewLibrary(process.cwd());
const judged = cases.map((found) => ({ ...found, wrong: judgeCase(found, library) }));
for (const { id, fault, text, wrong } of judged.filter(({ wrong }) => wrong.length > 0)) {
  process.stdout.write(`${id} ${fault}\n  ${text.replace(/\s+/g, ' ').slice(0, 120)}\n`);
  for (const line of wrong) process.stdout.write(`  ✗ ${line}\n`);
}
const right = judged.filter(({ wrong }) => wrong.length === 0).length;
process.stdout.write(`${right} of ${cases.length} cases right\n`);
