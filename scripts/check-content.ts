/** `npm run check:content`: reads all of `content/` and prints every problem at once. */
import { addressProblems } from '../src/addresses/site-addresses.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';

const { report, failed } = await checkContent(
  process.cwd(),
  process.env['BUILD_DAY'] || dayInVietnam(new Date()),
  addressProblems,
);
(failed ? process.stderr : process.stdout).write(`${report}\n`);
process.exitCode = failed ? 1 : 0;
