/**
 * `npm run bench:lighthouse`: Lighthouse's mobile profile over the main templates of the site that was
 * built last, each opened five times; exit code 1 when a median is below 98 or a page asks anything of
 * another host. `--site FOLDER`, `--runs 5`, `--page van-ban/` (again for more pages) choose.
 */
import os from 'node:os';
import path from 'node:path';
import { argumentsOr } from './command/read-arguments.ts';
import { freePort } from './lighthouse/free-port.ts';
import { judge } from './lighthouse/judge.ts';
import { isGood, leastScore, mediansOf } from './lighthouse/medians.ts';
import { judgedPages } from './lighthouse/pages.ts';
import { machineLine, reportHead, reportLines } from './lighthouse/report.ts';
import type { Verdict } from './lighthouse/verdict.ts';
import { inChromium } from './serving/in-chromium.ts';

const { values } = argumentsOr(
  'Cách dùng: npm run bench:lighthouse -- [--site dist] [--runs 5] [--page van-ban/]…',
  {
    options: {
      site: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '5' },
      page: { type: 'string', multiple: true },
    },
  },
);
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);
const pages = judgedPages.filter(({ address }) => values.page?.includes(address) ?? true);
if (pages.length === 0) {
  process.stderr.write(
    `Không có trang ấy. Chọn trong: ${judgedPages.map(({ address }) => `"${address}"`).join(', ')}\n`,
  );
  process.exit(2);
}
const print = (line: string) => process.stdout.write(`${line}\n`);

print(`Trung vị của ${runs} lượt, cần từ ${leastScore}`);
print(reportHead);
const debuggingPort = await freePort();
await inChromium(
  path.resolve(values.site),
  async (_browser, url) => {
    for (const page of pages) {
      const verdicts: Verdict[] = [];
      // One after another: two at a time would measure each other.
      for (let run = 0; run < runs; run += 1) verdicts.push(await judge(page, url, debuggingPort));
      const medians = mediansOf(verdicts);
      for (const line of reportLines(page, medians)) print(line);
      print(machineLine(os.loadavg()[0] ?? 0, medians.speed));
      if (!isGood(medians)) process.exitCode = 1;
    }
  },
  { compress: true, debuggingPort },
);
