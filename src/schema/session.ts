import { z } from 'zod';
import { id, list, partialDay, summaryText, text } from './fields.ts';
import { materialSchema } from './material.ts';
import { adaptSchema, slipSchema, stepSchema, talkSchema } from './session-step.ts';
import { topicsField } from './source.ts';

/** What a quiz item tests: memory of numbers and days, understanding, or what to do in a case. */
const quizLevels = ['nho', 'hieu', 'tinh-huong'] as const;

/** A quiz item with one right answer, drawn from checked fields. */
export const quizItemSchema = z
  .strictObject({
    /** What has happened, read out before the question. */
    situation: text().optional().describe('tình huống đọc trước câu hỏi, cho câu hỏi tình huống'),
    /** The question. */
    question: text().describe('câu hỏi'),
    /** What it tests; left out, it is read from the question. */
    level: z
      .enum(quizLevels)
      .optional()
      .describe(
        'nho: nhớ số, ngày, tên; hieu: hiểu quy định; tinh-huong: xử lý tình huống; bỏ trống thì đoán theo câu hỏi',
      ),
    /** The choices. */
    options: z.array(text()).min(2).max(6).describe('các phương án, từ 2 đến 6'),
    /** Which choice is right, counted from 1. */
    answer: z.number().int().min(1).describe('phương án đúng, đếm từ 1'),
    /** Why it is right, naming the document with number and year; in a document it may carry `[^n]`. */
    why: text().describe('vì sao đúng, nêu văn bản; ở văn bản thì kèm dấu nguồn [^n]'),
    /** Entry that proves the answer. */
    source: materialSchema.describe('bài của thư viện làm căn cứ cho đáp án'),
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
    error: 'Có hai phương án trả lời giống hệt nhau.',
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
    minutes: z.number().int().min(30).max(240).describe('thời lượng, phút: 60 đến 240'),
    /** What it is about, in at most 60 words. */
    summary: summaryText().describe('tóm tắt, tối đa 60 tiếng'),
    /** What participants can do afterwards. */
    objectives: z.array(text()).min(2).describe('mục tiêu, ít nhất 2'),
    /** What the trainer gets ready. */
    prepare: list(text()).describe('việc chuẩn bị trước buổi, mỗi dòng một việc'),
    /** What holds for the whole session, for the trainer. */
    notes: text().optional().describe('ghi chú cho cả buổi, cho người hướng dẫn'),
    /** Timed agenda. */
    agenda: z.array(stepSchema).min(3).describe('chương trình theo phút, ít nhất 3 bước'),
    /** Documents to read. */
    documents: z.array(id()).min(1).describe('văn bản cần đọc, ít nhất 1'),
    /** Models to discuss. */
    models: list(id()).describe('mô hình để bàn'),
    /** Reports to discuss. */
    reports: list(id()).describe('bài thực tiễn để bàn'),
    /** Questions for discussion. */
    questions: z.array(talkSchema).min(4).describe('câu hỏi thảo luận, ít nhất 4'),
    /** Mistakes that participants often make. */
    slips: list(slipSchema).describe('chỗ người học hay nhầm'),
    /** How it changes with the audience. */
    adapt: list(adaptSchema).describe('điều chỉnh theo đối tượng'),
    /** Quiz. */
    quiz: z.array(quizItemSchema).min(4).describe('câu hỏi trắc nghiệm, ít nhất 4'),
    /** Topics it belongs to, ids of `topics.yaml`. */
    topics: topicsField,
    /** Day of the last check against the entries it uses. */
    checkedOn: partialDay().describe('ngày đối chiếu gần nhất'),
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
