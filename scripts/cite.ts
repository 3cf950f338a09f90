/**
 * `npm run cite -- TỆP` (or standard input): prints the citations of a text with what each means, with `--why` rule by rule
 * what speaks for and against each document. `--check` checks a
 * draft (.docx, .odt or text) against the library, with `--date` and `--place` of the draft, for people or as `--json`.
 * `--jsonl` reads lines `{"id","text","context"}` and answers each with
 * `{"id","citations":[{"start","end","number","issuedOn","resolved"}]}`.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { OpenedDraft } from '../src/review/index.ts';
import { reviewText } from './citing/check.ts';
import { draftText } from './citing/draft-text.ts';
import { readEngine, readReviewLibrary } from './citing/engine.ts';
import { citeLine } from './citing/jsonl.ts';
import { listMentions } from './citing/listing.ts';
import { readOptions } from './citing/options.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') fail(options);
else {
  const { file } = options;
  const bytes = await (file === undefined ? buffer(process.stdin) : readFile(file)).catch(
    () => undefined,
  );
  const text = bytes && draftText(bytes);
  if (text === undefined)
    fail(`Không đọc được tệp ${file}. Kiểm tra tên tệp, thư mục đang đứng và quyền đọc.`);
  else if ('problem' in text) fail(`${file ?? 'Đầu vào'}: ${text.problem}`);
  else await answer(text, options);
}

async function answer(
  draft: OpenedDraft,
  { mode, file, why, ...given }: Exclude<ReturnType<typeof readOptions>, string>,
): Promise<void> {
  const root = process.cwd();
  if (mode === 'check') {
    const library = await readReviewLibrary(root);
    try {
      process.stdout.write(`${reviewText(draft, library, given)}\n`);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      fail(error.message);
    }
    return;
  }
  const engine = await readEngine(root);
  if (mode === 'list') process.stdout.write(`${listMentions(engine, draft.text, why)}\n`);
  else answerLines(engine, draft.text, file);
}

function answerLines(
  engine: Awaited<ReturnType<typeof readEngine>>,
  lines: string,
  file: string | undefined,
): void {
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${citeLine(engine, line)}\n`);
    } catch (error) {
      fail(`${file ?? 'đầu vào'}:${index + 1}: ${(error as Error).message}`);
    }
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
