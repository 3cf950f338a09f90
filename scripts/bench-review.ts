/**
 * `npm run bench:review [-- THƯ-MỤC]`: how long the draft checker takes for sixty pages, here and, with `--chromium`,
 * in the built site on a machine four times slower. With a folder of whole texts: the findings of the five source texts compared with what is expected; a
 * text is known by the passages that `src/review/gold/seeds.yaml` quotes of it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  expectedIn,
  type GoldText,
  goldSchema,
  isAdvice,
  isTold,
  lineOf,
  scoreAgainst,
} from '../src/review/gold/expected.ts';
import { checkDraft } from '../src/review/index.ts';
import { paperOf } from '../src/review/paper.ts';
import { parseYaml } from '../src/schema/index.ts';
import { readReviewLibrary } from './citing/engine.ts';
import { isTextOf } from './reviewing/quoted-text.ts';
import { type ReviewTimes, timeReviewInChromium } from './reviewing/time-in-chromium.ts';

const goldFile = 'src/review/gold/seeds.yaml';
const pages = 60;
/** A cheap phone is about so many times slower. */
const slowdown = 4;
/** A page of an office document, A4, 14 points, holds about so many words. */
const wordsOnPage = 450;
const options = process.argv.slice(2);
const [folder] = options.filter((option) => !option.startsWith('--'));
const print = (line: string) => process.stdout.write(`${line}\n`);

const { data: gold = [] } = parseYaml(await readFile(goldFile, 'utf8'), goldSchema, goldFile);
const library = await readReviewLibrary(process.cwd());
if (folder !== undefined) await score(folder);
await time();

async function score(from: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.txt')).sort();
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const name of names) {
    const text = (await readFile(join(from, name), 'utf8')).normalize('NFC');
    const wanted = gold.find((one: GoldText) => isTextOf(text, one));
    if (wanted === undefined) {
      print(`${name}: không có trong bộ đáp án`);
      continue;
    }
    const { date, place } = wanted;
    const { findings } = checkDraft(text, library, { date, place });
    const { right, wrong, missed } = scoreAgainst(
      findings.filter((found) => isTold(found) && !isAdvice(found)).map(lineOf),
      expectedIn(wanted),
    );
    print(`${name}: đúng ${right.length}, thừa ${wrong.length}, sót ${missed.length}`);
    for (const line of wrong) print(`  thừa ${line}`);
    for (const line of missed) print(`  sót  ${line}`);
    total.right += right.length;
    total.wrong += wrong.length;
    total.missed += missed.length;
  }
  const { right, wrong, missed } = total;
  const share = (of: number) => (of === 0 ? '–' : (right / of).toFixed(3));
  print(`đúng ${share(right + wrong)} · đủ ${share(right + missed)} (${right} điều đúng)`);
}

async function time(): Promise<void> {
  const passages = gold.flatMap(({ quotes }: GoldText) => quotes.map(({ text }) => text));
  const filler = (await readFile('HUONG-DAN.md', 'utf8')).split('\n\n');
  const paragraphs: string[] = [];
  let words = 0;
  for (let index = 0; words < pages * wordsOnPage; index += 1) {
    for (const text of [passages[index % passages.length], filler[index % filler.length]]) {
      paragraphs.push(text ?? '');
      words += (text ?? '').split(/\s+/).length;
    }
  }
  const draft = paragraphs.join('\n\n');
  const runs = Array.from({ length: 7 }, () => {
    const started = performance.now();
    checkDraft(draft, library);
    return performance.now() - started;
  });
  const found = checkDraft(draft, library).findings.length;
  print(`${pages} trang (${words} chữ), ${found} điều tìm thấy:`);
  print(
    `  trong Node: lần đầu ${Math.round(runs[0] ?? 0)} ms, giữa ${Math.round(median(runs))} ms`,
  );
  if (options.includes('--chromium')) {
    const times = await timeReviewInChromium('dist', paperOf(draft), { runs: 5, slowdown });
    const middle = (of: (one: ReviewTimes) => number) => Math.round(median(times.map(of)));
    print(`  trong Chromium, chậm ${slowdown} lần, từ lúc mở tệp .docx:`);
    print(`    thẻ đầu ${middle(({ first }) => first)} ms, đủ ${middle(({ whole }) => whole)} ms`);
    print(`    tác vụ dài nhất giữ trang ${middle(({ longest }) => longest)} ms`);
    print(`    mở trang, tổng thời gian giữ trang (TBT) ${middle(({ blocked }) => blocked)} ms`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
