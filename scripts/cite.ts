/**
 * `npm run cite -- TỆP` (or standard input): prints the citations of a text with what each means. `--jsonl` reads lines
 * `{"id","text","context"}` and answers each with `{"id","citations":[{"start","end","number","issuedOn","resolved"}]}`.
 */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { readEngine } from './citing/engine.ts';
import { citeLine } from './citing/jsonl.ts';
import { listMentions } from './citing/listing.ts';

const options = process.argv.slice(2);
const asLines = options.includes('--jsonl');
const [file] = options.filter((option) => !option.startsWith('--'));
const input = await (file === undefined ? readAll(process.stdin) : readFile(file, 'utf8')).catch(
  () => null,
);
if (input === null) {
  process.stderr.write(`Không đọc được tệp ${file}.\n`);
  process.exitCode = 1;
} else {
  const engine = await readEngine(process.cwd());
  if (asLines) answerLines(input);
  else process.stdout.write(`${listMentions(engine, input)}\n`);

  function answerLines(lines: string): void {
    for (const [index, line] of lines.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        process.stdout.write(`${citeLine(engine, line)}\n`);
      } catch (error) {
        process.stderr.write(`${file ?? 'đầu vào'}:${index + 1}: ${(error as Error).message}\n`);
        process.exitCode = 1;
      }
    }
  }
}
