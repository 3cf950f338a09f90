import { z } from 'zod';
import { id, list, partialDay, summaryText, text } from './fields.ts';
import { topicsField } from './source.ts';

/** An entry of the library used as material: exactly one of the three. */
export const materialSchema = z
  .strictObject({
    /** Id of a document. */
    document: id().optional().describe('mã văn bản'),
    /** Id of a model. */
    model: id().optional().describe('mã mô hình'),
    /** Id of a report. */
    report: id().optional().describe('mã bài thực tiễn'),
  })
  .refine((item) => [item.document, item.model, item.report].filter(Boolean).length === 1, {
    error: 'Mỗi dòng tài liệu phải trỏ tới đúng một mục của thư viện.',
    params: { hint: 'Viết một trong ba: document:, model: hoặc report:.' },
  });
export type Material = z.infer<typeof materialSchema>;

/** A quiz item with one right answer, drawn from checked fields. */
export const quizItemSchema = z
  .strictObject({
    /** The question. */
    question: text().describe('câu hỏi'),
    /** The choices. */
    options: z.array(text()).min(2).max(6).describe('các phương án, từ 2 đến 6'),
    /** Which choice is right, counted from 1. */
    answer: z.number().int().min(1).describe('phương án đúng, đếm từ 1'),
    /** Why it is right, naming the document with number and year; in a document it may carry `[^n]`. */
    why: text().describe('vì sao đúng, nêu văn bản; trong mục văn bản thì kèm dấu nguồn [^n]'),
    /** Entry that proves the answer. */
    source: materialSchema.describe('mục của thư viện chứng minh đáp án'),
  })
  .refine((item) => item.answer <= item.options.length, {
    error: (issue) => {
      const item = issue.input as { answer: number; options: string[] };
      return `Đáp án ${item.answer} vượt quá ${item.options.length} phương án.`;
    },
    params: { hint: 'answer: là số thứ tự của phương án đúng, đếm từ 1.' },
    path: ['answer'],
  })
  .refine((item) => new Set(item.options).size === item.options.length, {
    error: 'Hai phương án giống hệt nhau.',
    params: { hint: 'Sửa hoặc bỏ một phương án; chỉ một phương án được đúng.' },
    path: ['options'],
  });
export type QuizItem = z.infer<typeof quizItemSchema>;

/** A ready study session. */
export const sessionSchema = z
  .strictObject({
    /** Title. */
    title: text().describe('tên chuyên đề'),
    /** Whom it is for. */
    audience: text().describe('dành cho ai'),
    /** Length in minutes; the agenda must add up to it. */
    minutes: z.number().int().min(30).max(240).describe('thời lượng, phút'),
    /** What it is about, in at most 60 words. */
    summary: summaryText().describe('tóm tắt, tối đa 60 chữ'),
    /** What participants can do afterwards. */
    objectives: z.array(text()).min(2).describe('mục tiêu: học xong làm được gì'),
    /** Timed agenda. */
    agenda: z
      .array(
        z.strictObject({
          /** Minutes. */
          minutes: z.number().int().min(1).describe('số phút'),
          /** What is done. */
          activity: text().describe('hoạt động'),
          /** How, for the trainer. */
          how: text().optional().describe('gợi ý cách làm cho người hướng dẫn'),
          /** What is used. */
          material: list(materialSchema).describe('tài liệu dùng ở bước này'),
        }),
      )
      .min(3)
      .describe('chương trình theo phút'),
    /** Documents to read. */
    documents: z.array(id()).min(1).describe('văn bản cần đọc'),
    /** Models to discuss. */
    models: list(id()).describe('mô hình để bàn'),
    /** Reports to discuss. */
    reports: list(id()).describe('bài thực tiễn để bàn'),
    /** Questions for discussion. */
    questions: z.array(text()).min(4).describe('câu hỏi thảo luận'),
    /** Quiz. */
    quiz: z.array(quizItemSchema).min(4).describe('câu hỏi trắc nghiệm'),
    /** Topics it belongs to, ids of `topics.yaml`. */
    topics: topicsField,
    /** Day of the last check against the entries it uses. */
    checkedOn: partialDay().describe('ngày kiểm tra gần nhất'),
  })
  .refine(
    (session) => session.agenda.reduce((sum, item) => sum + item.minutes, 0) === session.minutes,
    {
      error: (issue) => {
        const session = issue.input as { minutes: number; agenda: { minutes: number }[] };
        const sum = session.agenda.reduce((total, item) => total + item.minutes, 0);
        return `Chương trình cộng lại ${sum} phút, thời lượng ghi ${session.minutes} phút.`;
      },
      params: { hint: 'Sửa minutes: của từng bước hoặc của cả buổi cho khớp.' },
      path: ['minutes'],
    },
  );
export type SessionData = z.infer<typeof sessionSchema>;
