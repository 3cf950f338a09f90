/**
 * `npm run check`: every rule of the content in one table of problems. `--fix` first does what is safe, `--watch` checks
 * again at each save, `--json` and `--ci` tell programs; `--doc-lai` reads anew what earlier runs have noted.
 */
import path from 'node:path';
import { byThreads } from '../src/checks/noting/by-threads.ts';
import { blankNotebook, openNotebook } from '../src/entries/notes/notebook.ts';
import { openContent } from '../src/entries/read-content.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { fixContent } from './checking/fix.ts';
import { type Following, follow } from './checking/follow.ts';
import { asJson, forCi, forPeople } from './checking/reporters.ts';
import { createWholeCheck } from './checking/whole-check.ts';
import { argumentsOr } from './command/read-arguments.ts';

const usage = 'Cách dùng: npm run check [-- --fix] [--watch] [--json | --ci] [--doc-lai]';
const { values } = argumentsOr(usage, {
  options: {
    fix: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
    'doc-lai': { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const day = process.env['BUILD_DAY'] || dayInVietnam(new Date());
const report = values.json ? asJson : values.ci ? forCi : forPeople;
// What is done goes beside the report, which a program reads.
if (values.fix) for (const line of await fixContent(root, day)) process.stderr.write(`${line}\n`);
const failed = (error: unknown) => void process.stderr.write(`${String(error)}\n`);
// What is saved while the first check runs is not missed.
const following = values.watch ? follow(root, 'content', failed) : undefined;
const project = path.resolve(import.meta.dirname, '..');
const notebook = values['doc-lai'] ? blankNotebook() : await openNotebook(root, project);
const ahead = byThreads(new URL('checking/noting-thread.ts', import.meta.url));
let reader = await openContent(root, { notebook, ahead });
const check = await createWholeCheck(root, day);
await tell();
await notebook.write();
if (following) goOn(following);

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
  const hasErrors = checked.problems.some(({ severity }) => severity === 'error');
  (hasErrors && !values.json ? process.stderr : process.stdout).write(`${report(checked)}\n`);
  process.exitCode = hasErrors ? 1 : 0;
}

function goOn(folder: Following): void {
  process.stdout.write('Đang theo dõi content/: lưu tệp là kiểm tra lại. Dừng: Ctrl+C.\n');
  folder.start(async (changes) => {
    if (changes === 'all') reader = await openContent(root, { notebook, ahead });
    else await reader.update([...changes]);
    process.stdout.write(`\n── Kiểm tra lại lúc ${new Date().toLocaleTimeString('vi')}\n`);
    await tell();
  });
  // Who stops it is done with it: nothing went wrong.
  process.once('SIGINT', () => {
    folder.stop();
    process.exit(0);
  });
}
