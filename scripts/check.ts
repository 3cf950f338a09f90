/**
 * `npm run check`: every rule of the content in one table of problems. `--fix` first does what is safe, `--watch` checks
 * again at each save, `--json` and `--ci` tell programs.
 */
import { watch } from 'node:fs';
import { join, sep } from 'node:path';
import { openContent } from '../src/entries/read-content.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { fixContent } from './checking/fix.ts';
import { asJson, forCi, forPeople } from './checking/reporters.ts';
import { createWholeCheck } from './checking/whole-check.ts';
import { argumentsOr } from './command/read-arguments.ts';

const usage = 'Cách dùng: npm run check [-- --fix] [--watch] [--json | --ci]';
const { values } = argumentsOr(usage, {
  options: {
    fix: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const day = process.env['BUILD_DAY'] || dayInVietnam(new Date());
const report = values.json ? asJson : values.ci ? forCi : forPeople;
/** Some programs write a file twice, and editors save several. */
const pause = 80;

// What is done goes beside the report, which a program reads.
if (values.fix) for (const line of await fixContent(root, day)) process.stderr.write(`${line}\n`);
const reader = await openContent(root);
const check = await createWholeCheck(root, day);
await tell();
if (values.watch) follow();

async function tell(): Promise<void> {
  const content = reader.content();
  if (content.files === 0) {
    process.stderr.write(
      'Không thấy bài nào trong content/. Hãy mở cửa sổ lệnh ở thư mục gốc của dự án rồi chạy lại.\n',
    );
    process.exitCode = 1;
    return;
  }
  const checked = await check(content);
  const failed = checked.problems.some(({ severity }) => severity === 'error');
  (failed && !values.json ? process.stderr : process.stdout).write(`${report(checked)}\n`);
  process.exitCode = failed ? 1 : 0;
}

function follow(): void {
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  process.stdout.write('Đang theo dõi content/: lưu tệp là kiểm tra lại. Dừng: Ctrl+C.\n');
  watch(join(root, 'content'), { recursive: true }, (_, name) => {
    if (name === null) return;
    changed.add(`content/${name.split(sep).join('/')}`);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      last = last
        .then(() => reader.update(files))
        .then(tell)
        .catch((error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
        });
    }, pause);
  });
}
