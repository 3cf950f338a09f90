/**
 * `npm run bench:citations -- TỆP.jsonl`: quality by tag on a gold set (lines of `{"id","text","citations"}`), speed on
 * its texts and on hostile input, and the citations gained and lost since the committed baseline. Without a file: speed
 * only. `--save` writes the baseline anew.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readContent } from '../src/entries/read-content.ts';
import { frontmatterTexts } from '../src/entries/texts.ts';
import { compareWithBaseline, foundKeys } from './citing/baseline.ts';
import { readEngine } from './citing/engine.ts';
import { type GoldText, judge, total } from './citing/score.ts';
import { hostileTexts, speedOf } from './citing/speed.ts';

const baselineFile = join(import.meta.dirname, 'citing/baseline.json');
const options = process.argv.slice(2);
const [file] = options.filter((option) => !option.startsWith('--'));
const { scanner } = await readEngine(process.cwd());
const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

if (file !== undefined) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const texts = lines.map((line) => JSON.parse(line) as GoldText);
  const citationsOf = (text: string) => scanner.scan(text).filter(({ kind }) => kind !== 'back');
  const verdicts = texts.map((gold) => judge(gold, citationsOf(gold.text)));
  const score = total(verdicts);
  print(`${basename(file)}: ${texts.length} đoạn`);
  print(
    `  đúng ${percent(score.precision)} · đủ ${percent(score.recall)} · F1 ${percent(score.f1)} · ngày ${percent(score.dates)}`,
  );
  for (const [tag, { right, of }] of [...score.tags].sort()) print(`  ${tag}: ${right}/${of}`);
  for (const { id, asked, spurious } of verdicts) {
    for (const { gold, right } of asked)
      if (!right) print(`  sót  ${id} ${gold.number ?? '(không số)'}`);
    for (const { start, number } of spurious)
      print(`  thừa ${id} ${number ?? '(không số)'} ở ${start}`);
  }
  const found = foundKeys(texts.map(({ id, text }) => ({ id, citations: citationsOf(text) })));
  if (options.includes('--save')) {
    await writeFile(baselineFile, `${JSON.stringify({ set: basename(file), found }, null, 1)}\n`);
  } else {
    const { gained, lost } = compareWithBaseline(
      await readFile(baselineFile, 'utf8'),
      basename(file),
      found,
    );
    for (const key of gained) print(`  thêm so với mốc: ${key}`);
    for (const key of lost) print(`  mất so với mốc: ${key}`);
    print(`  so với mốc: thêm ${gained.length}, mất ${lost.length}`);
  }
}

const { entries } = await readContent(process.cwd());
// Models are running prose; pages of documents name a document in every line.
for (const [name, kind] of [
  ['mô hình', 'model'],
  ['văn bản', 'document'],
] as const) {
  const texts = entries.filter((entry) => entry.kind === kind).flatMap(frontmatterTexts);
  const speed = speedOf(scanner, texts.map(({ text }) => text).join('\n'), 12);
  print(`lời văn các ${name}: ${speed.toFixed(1)} MB/giây`);
}
for (const [name, text] of hostileTexts()) {
  const started = performance.now();
  scanner.scan(text);
  print(`1 MB ${name}: ${((performance.now() - started) / 1000).toFixed(2)} giây`);
}
