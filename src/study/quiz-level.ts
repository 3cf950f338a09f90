import type { QuizLevel, QuizQuestion } from './quiz-question.ts';

/** What only memory answers: days, years, numbers of documents, who issued what, titles. */
const memory =
  /ngày nào|năm nào|ngày bao nhiêu|số (?:ký )?hiệu|số nào|cơ quan nào ban hành|do ai ban hành|do cơ quan nào|trích yếu|tên gọi đúng|giai đoạn nào|thay thế văn bản nào|văn bản nào (?:thay|được thay)/iu;

/** What a question tests: its own word for it, else what its words ask. */
export function levelOf({ level, situation, question, kind, origin }: QuizQuestion): QuizLevel {
  if (level) return level;
  if (situation !== undefined) return 'tinh-huong';
  // What is generated asks for fields: number, day, body, title.
  if (origin === 'generated' || kind === 'order') return 'nho';
  return memory.test(question) ? 'nho' : 'hieu';
}
