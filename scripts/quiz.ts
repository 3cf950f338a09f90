/** `npm run quiz`: what the quizzes of documents and sessions ask, and where their right answers stand. */

import { readContent } from '../src/entries/read-content.ts';
import { quizMix } from '../src/library/quiz-mix.ts';

const { entries } = await readContent(process.cwd());
const { all, amounts, names, own, cases, positions, twice } = quizMix(entries);
const share = (count: number) => `${count} (${Math.round((count * 100) / all)}%)`;
process.stdout.write(`${all} câu hỏi trắc nghiệm.
Hỏi ngày, số: ${share(amounts.length)}
Hỏi văn bản, cơ quan, hội nghị nào: ${share(names.length)}
Hỏi về chính thư viện: ${own.length}
Có tình huống: ${share(cases.length)}
Phương án đúng đứng thứ 1, 2, 3 …: ${positions.join(', ')}
Văn bản và chuyên đề cùng hỏi một điều: ${twice.length}
`);
for (const [one, other] of twice) {
  process.stdout.write(`  ${one.entry.id} và ${other.entry.id}: ${other.item.question}\n`);
}
if (process.argv.includes('--all')) {
  for (const { entry, item } of amounts) process.stdout.write(`  ${entry.id}: ${item.question}\n`);
}
