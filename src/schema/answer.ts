import { z } from 'zod';
import { splitSentences } from '../vietnamese/sentences.ts';
import { basisSchema } from './basis.ts';
import { day, id, text } from './fields.ts';

/** Sentences an answer may have: what is read out in a meeting, phone in hand. */
const mostSentences = 3;

/** Sentences of a text that say something. */
const sentenceCount = (value: string): number =>
  splitSentences(value).filter(({ start, end }) => /\p{L}/u.test(value.slice(start, end))).length;

/** A question as people ask it, with a short answer and what it rests on. */
export const answerSchema = z
  .strictObject({
    /** Id; its anchor for ever, so it never changes. */
    id: id().describe('mã câu hỏi, cũng là địa chỉ trong trang; đã công bố thì không đổi'),
    /** The question, with its question mark. */
    question: text()
      .refine((value) => value.endsWith('?'), {
        error: 'Câu hỏi chưa có dấu chấm hỏi ở cuối.',
        params: { hint: 'Viết thành câu hỏi trọn vẹn, kết thúc bằng dấu “?”.' },
      })
      .describe('câu hỏi như người dùng hỏi, kết thúc bằng dấu hỏi'),
    /** Other ways in which people type it; only to find it. */
    wordings: z
      .array(text())
      .default([])
      .describe('những cách gõ khác của chính câu hỏi này, có dấu hoặc không dấu; chỉ để tìm'),
    /** The answer in the library's own words. */
    answer: text()
      .refine((value) => sentenceCount(value) <= mostSentences, {
        error: (issue) =>
          `Câu trả lời có ${sentenceCount(String(issue.input))} câu, vượt mức ${mostSentences} câu.`,
        params: { hint: `Rút còn tối đa ${mostSentences} câu; phần còn lại để ở trang văn bản.` },
      })
      .describe('câu trả lời tóm lược, tối đa ba câu'),
    /** What it rests on, the weightiest first. */
    basis: z.array(basisSchema).min(1).describe('căn cứ, căn cứ chính trước'),
    /** `nguon`: what it rests on says so; `suy-doan`: editors infer it, `note` says why. */
    certainty: z
      .enum(['nguon', 'suy-doan'])
      .describe('nguon: căn cứ nói vậy; suy-doan: ban biên tập suy ra (ghi vì sao ở note:)'),
    /** Whether its basis was read in an unofficial copy alone. */
    unofficial: z
      .literal(true)
      .optional()
      .describe('ghi true khi căn cứ mới đọc ở bản chép không chính thức'),
    /** A caveat that readers must see. */
    note: text().optional().describe('lưu ý cho người đọc; bắt buộc khi suy đoán'),
    /** Day on which it was last set against its basis. */
    checkedOn: day().describe('ngày đối chiếu với căn cứ, ví dụ 2026-11-30'),
  })
  .refine(({ certainty, note }) => certainty === 'nguon' || note !== undefined, {
    error: 'Câu trả lời suy đoán chưa ghi suy ra từ đâu.',
    params: { hint: 'Thêm note: Ban biên tập suy ra từ …' },
    path: ['certainty'],
  });
export type Answer = z.infer<typeof answerSchema>;

/** A file of `content/answers/`: the questions of one subject, shown on one page. */
export const answerGroupSchema = z.strictObject({
  /** Name of the subject, the page's title. */
  title: text().describe('tên nhóm câu hỏi, cũng là tên trang'),
  /** Topics of the library it belongs to. */
  topics: z
    .array(id())
    .min(1)
    .describe('các chủ đề, theo mã trong content/vocabulary/topics.yaml, chủ đề chính trước'),
  /** Its questions, in the order of the page. */
  answers: z.array(answerSchema).min(1).describe('các câu hỏi, theo thứ tự trên trang'),
});
export type AnswerGroupData = z.infer<typeof answerGroupSchema>;
