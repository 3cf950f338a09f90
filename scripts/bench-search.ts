/**
 * `npm run bench:search -- [TỆP.jsonl]`: how well, how light and how fast the site that was built last is searched:
 * quality by kind on lines of `{"id","query","kind","wants"}`, bytes of a first query from an empty cache, time of a
 * warm one. Without a file it takes the project's own queries. `--chromium` also times the box in a browser;
 * `--phone` measures nothing but a phone on a slow line: the home page, typing, the results page.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { paths, searchFolder } from '../src/search/files/files.ts';
import { openBuiltSearch } from './searching/built-site.ts';
import { find, findWithTexts, resultsOf } from './searching/find.ts';
import { type GoldQuery, placeOf, qualityOf, quantile } from './searching/score.ts';
import { timeInChromium } from './searching/time-in-chromium.ts';
import { costsOnPhone } from './searching/time-on-phone.ts';
import { programWeight, sentSize } from './searching/weight.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    chromium: { type: 'boolean', default: false },
    phone: { type: 'boolean', default: false },
  },
});
const site = path.resolve(values.site);
if (values.phone) {
  const asked = positionals.length > 0 ? positionals : ['25nqtw', 'dan van kheo'];
  process.stdout.write(
    'Điện thoại 360 × 640, 50 KB/s, trễ 400 ms, máy chậm 4 lần, bộ nhớ đệm trống:\n',
  );
  for (const [what, cost] of await costsOnPhone(site, asked)) {
    const { first, warm, requests, kilobytes, fontKilobytes } = cost;
    const again = warm === undefined ? '' : `, gõ lại ${Math.round(warm)} ms`;
    const bytes = `${requests} yêu cầu, ${kilobytes.toFixed(1)} KB và ${fontKilobytes.toFixed(1)} KB phông`;
    process.stdout.write(`  ${what.padEnd(32)} ${Math.round(first)} ms${again}; ${bytes}\n`);
  }
  process.exit(0);
}

const file = positionals[0] ?? path.join(import.meta.dirname, 'searching/queries.jsonl');
const queries = (await readFile(file, 'utf8'))
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as GoldQuery);
const print = (line: string) => process.stdout.write(`${line}\n`);
const share = (value: number) => value.toFixed(4);
const spread = (numbers: readonly number[], unit: string) =>
  `trung vị ${quantile(numbers, 0.5).toFixed(1)} ${unit}, p95 ${quantile(numbers, 0.95).toFixed(1)} ${unit}`;

const search = await openBuiltSearch(site);
const places = new Map<string, number[]>();
const milliseconds: number[] = [];
const failures: string[] = [];
for (const { query } of queries) await find(search, query);
for (const gold of queries) {
  const start = performance.now();
  const results = resultsOf(await find(search, gold.query));
  milliseconds.push(performance.now() - start);
  const place = placeOf(gold.wants, results);
  places.set(gold.kind, [...(places.get(gold.kind) ?? []), place]);
  if (place !== 1) {
    const got = results.slice(0, 3).map(({ number, id }) => number ?? id);
    failures.push(`  ${place || '–'}  ${gold.id} “${gold.query}”: ${got.join(', ')}`);
  }
}

print(`${path.basename(file)}: ${queries.length} câu tìm`);
for (const [kind, own] of [...places, ['tất cả', [...places.values()].flat()] as const]) {
  const { queries: count, mrr, first, firstThree } = qualityOf(own);
  print(
    `  ${kind.padEnd(16)} ${String(count).padStart(4)}  MRR ${share(mrr)}  đầu ${share(first)}  ba đầu ${share(firstThree)}`,
  );
}
print('Không đứng đầu:');
for (const failure of failures) print(failure);

const bundle = path.join(site, searchFolder, search.index.address(paths.fullText));
const weight = await programWeight(site, bundle);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
print(`Chương trình: của dự án ${kilobytes(weight.own)}, Pagefind ${kilobytes(weight.pagefind)}`);
const [box, page]: [number[], number[]] = [[], []];
for (const { query } of queries) {
  for (const [into, run] of [
    [box, find],
    [page, findWithTexts],
  ] as const) {
    let bytes = 0;
    const read = new Set<string>();
    const fresh = await openBuiltSearch(site, (name, content) => {
      if (!read.has(name) && !name.endsWith('.pagefind')) bytes += sentSize(name, content);
      read.add(name);
    });
    await run(fresh, query, 8);
    into.push(bytes / 1024);
  }
}
print(`Dữ liệu của câu đầu, ô tìm: ${spread(box, 'KB')}`);
print(`Dữ liệu của câu đầu, trang kết quả với 8 trích đoạn: ${spread(page, 'KB')}`);
print(`Một câu khi đã nạp, Node: ${spread(milliseconds, 'ms')}`);
if (values.chromium) {
  const times = await timeInChromium(
    site,
    queries.map(({ query }) => query),
  );
  print(`Gợi ý khi đã nạp, Chromium: ${spread(times, 'ms')}`);
}
