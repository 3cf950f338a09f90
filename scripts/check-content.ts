/** `npm run check:content`: reads all of `content/` and prints every problem at once. */
import { buildInputs } from '../src/build/build-inputs.ts';
import { checkContent } from '../src/checks/check-content.ts';

const { report, failed } = await checkContent(process.cwd(), buildInputs(process.env).day);
(failed ? process.stderr : process.stdout).write(`${report}\n`);
process.exitCode = failed ? 1 : 0;
