/**
 * `npm run bench:build -- 1000 5000 10000 [--beside] [--keep]`: what a build costs with so many generated entries beside the
 * real ones, in temporary folders, one after another: cold, unchanged and with one entry changed; what the site weighs, each
 * template's heaviest page against its budget, and the growth an entry. Exit code 1 where a budget is broken.
 * `--beside`: a lean Astro and an Eleventy over the same bodies with Pagefind in the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { buildBeside } from './building/beside.ts';
import { budgetOf, overBudget, siteBudget } from './building/budgets.ts';
import { buildCopy, changeEntry } from './building/build-copy.ts';
import { heaviestPages } from './building/heaviest-pages.ts';
import type { RunCost } from './building/measured-run.ts';
import { siteFiles } from './building/site-files.ts';
import { argumentsOr } from './command/read-arguments.ts';
import { countsOf } from './modelling/generate.ts';
import { copyProject, type ProjectCopy } from './modelling/project-copy.ts';

const usage = 'Cách dùng: npm run bench:build -- 1000 5000 10000 [--beside] [--keep]';
const { values, positionals } = argumentsOr(usage, {
  allowPositionals: true,
  options: {
    beside: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 5000, 10_000];
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const day = process.env['BUILD_DAY'] || dayInVietnam(new Date());
const print = (line: string) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(0)} MB`;
const costOf = ({ wall, cpu, memory }: Omit<RunCost, 'output'>) =>
  `${wall.toFixed(1)} giây (bộ xử lý ${cpu.toFixed(1)} giây), nhiều nhất ${megabytes(memory)}`;

const points: { entries: number; wall: number; cpu: number }[] = [];
let broken = 0;
for (const size of sizes) {
  const copy = await copyProject(countsOf(size), day);
  try {
    points.push(await measure(copy, size));
  } finally {
    if (values.keep) print(`  Giữ ở ${copy.root}`);
    else await copy.remove();
  }
}
for (const [at, point] of points.entries()) {
  const before = points[at - 1];
  if (before === undefined) continue;
  const more = point.entries - before.entries;
  const each = (part: 'wall' | 'cpu') =>
    `${(((point[part] - before[part]) / more) * 1000).toFixed(1)} ms`;
  print(
    `Từ ${before.entries} đến ${point.entries} mục: thêm mỗi mục ${each('wall')}, bộ xử lý ${each('cpu')}`,
  );
}
process.exitCode = broken > 0 ? 1 : 0;

async function measure(copy: ProjectCopy, size: number) {
  print(`\n${copy.entries} mục`);
  const cold = await buildCopy(copy);
  print(`  Dựng mới: ${costOf(cold)}`);
  const { all, index, folders } = await siteFiles(cold.site);
  print(
    `  ${all.files} tệp, ${megabytes(all.bytes)}; tìm kiếm ${index.files} tệp, ${megabytes(index.bytes)}`,
  );
  for (const [name, { files, bytes }] of [...folders].slice(0, 8))
    print(`    /${name}: ${files} tệp, ${megabytes(bytes)}`);
  weigh(cold.site);
  if (all.files > siteBudget.files || all.bytes > siteBudget.bytes) {
    broken += 1;
    print(
      `  QUÁ: ${all.files} tệp, ${megabytes(all.bytes)}; cho ${siteBudget.files} tệp, ${megabytes(siteBudget.bytes)}`,
    );
  }
  print(`  Dựng lại, không đổi gì: ${costOf(await buildCopy(copy))}`);
  await changeEntry(copy.root, copy.files[Math.floor(size / 4)] ?? '');
  print(`  Dựng lại, đổi một mục: ${costOf(await buildCopy(copy))}`);
  if (values.beside) await compare(copy, cold);
  return { entries: copy.entries, wall: cold.wall, cpu: cold.cpu };
}

function weigh(site: string): void {
  for (const { template, pages, heaviest } of heaviestPages(site, 'src/pages')) {
    const over = overBudget(heaviest, budgetOf(template));
    broken += over.length;
    const { html, css, js, fonts, requests, page } = heaviest;
    const parts = [html, css, js, fonts].map(kilobytes).join(' + ');
    const said = over.length > 0 ? `  QUÁ: ${over.join(', ')}` : '';
    print(`    ${template} (${pages} trang): ${parts}, ${requests} yêu cầu: ${page}${said}`);
  }
}

async function compare(copy: ProjectCopy, own: RunCost): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dung-canh-'));
  try {
    for (const { name, cost } of await buildBeside(copy.root, copy.files, folder)) {
      const times = (part: 'wall' | 'cpu' | 'memory') => (own[part] / cost[part]).toFixed(1);
      print(
        `  ${name}: ${costOf(cost)}; ta gấp ${times('wall')} lần, bộ xử lý ${times('cpu')}, bộ nhớ ${times('memory')}`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
