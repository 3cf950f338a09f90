/**
 * `npm run find -- "25nqtw"`: searches the site that was built last with the code that browsers run.
 * `--jsonl` reads lines `{"id","query"}` and prints `{"id","results":[…]}`, best first.
 */
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, styleText } from 'node:util';
import { answerWords } from '../src/words/answers.ts';
import { dayWords, searchKindNames, searchWords } from '../src/words/search.ts';
import { openBuiltSearch } from './searching/built-site.ts';
import { find, resultsOf } from './searching/find.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean', default: false },
    site: { type: 'string', default: 'dist' },
    most: { type: 'string', default: '10' },
  },
});
const most = Number(values.most);
const search = await openBuiltSearch(path.resolve(values.site)).catch((error: unknown) => {
  console.error(`Chưa có chỉ mục tìm kiếm trong ${values.site}. Hãy chạy: npm run build`);
  console.error(String(error));
  process.exit(1);
});

if (values.jsonl) {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line += 1;
    if (text.trim() === '') continue;
    const { id, query } = readLine(text, line);
    const results = resultsOf(await find(search, query, most)).slice(0, most);
    console.log(JSON.stringify({ id, results }));
  }
} else if (positionals.length === 0) {
  console.error(
    'Cách dùng: npm run find -- "25nqtw"   hoặc   npm run find -- --jsonl < câu-hỏi.jsonl',
  );
  process.exitCode = 2;
} else {
  const query = positionals.join(' ');
  const { answer, near, cards } = await find(search, query, most);
  if (answer) {
    console.log(`${styleText('bold', answer.question)} ${answer.answer}`);
    for (const { provision, name } of answer.basis) {
      console.log(`    ${[provision, name].filter(Boolean).join(' · ')}`);
    }
  }
  for (const { question, address } of near) {
    console.log(`${answerWords.near}: ${question} ${styleText('dim', address)}`);
  }
  for (const [at, card] of cards.entries()) {
    const name = card.number ?? searchKindNames[card.kind];
    const day = card.kind === 'document' ? ` (${dayWords(card.day)})` : '';
    console.log(`${String(at + 1).padStart(2)}. ${styleText('bold', name)}${day} ${card.title}`);
    if (card.place) console.log(`    ${card.place}`);
    console.log(`    ${styleText('dim', card.address)}`);
  }
  if (cards.length + near.length === 0 && answer === null)
    console.log(searchWords.noResults(query));
}

function readLine(text: string, line: number): { id: unknown; query: string } {
  try {
    const { id, query } = JSON.parse(text) as { id: unknown; query: unknown };
    if (typeof query === 'string') return { id, query };
  } catch {
    // Reported below, with the line.
  }
  console.error(`Dòng ${line}: cần một đối tượng JSON {"id","query"}, gặp: ${text.slice(0, 60)}`);
  process.exit(1);
}
