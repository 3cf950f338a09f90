import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { list, text } from './fields.ts';
import { materialSchema, oneOfThree } from './material.ts';

/** Letters of a point that a slide shows in two lines beside a figure. */
const longestPoint = 110;

/** What a step uses, and what of it the slide shows. */
const stepMaterialSchema = oneOfThree(
  z.strictObject({
    ...materialSchema.shape,
    /** The points its slide shows, in place of the entry's own first three. */
    show: z
      .array(
        text().refine((value) => value.length <= longestPoint, {
          error: (issue) =>
            `Ý trên trang chiếu dài ${String(issue.input).length} chữ cái, quá ${longestPoint}.`,
          params: {
            hint: `Rút còn tối đa ${longestPoint} chữ cái; lời đầy đủ để ở script: hoặc ở mục văn bản.`,
          },
        }),
      )
      .max(3)
      .default([])
      .describe(
        `tối đa ba ý hiện trên trang chiếu, mỗi ý tối đa ${longestPoint} chữ cái; bỏ trống thì lấy ba ý đầu của mục`,
      ),
  }),
);

/** A paragraph that the trainer can say as it stands. */
const spokenSchema = z.strictObject({
  /** The words, in the library's own; no source marks: `basis` says where they come from. */
  say: text().describe('một đoạn lời giảng, nói được nguyên văn'),
  /** What they rest on; left out for words that lead over and claim nothing. */
  basis: list(basisSchema).describe('đoạn ấy dựa vào đâu; câu chuyển ý thì bỏ trống'),
});

/** A case that the participants act or solve. */
const caseSchema = z.strictObject({
  /** What it is called. */
  title: text().describe('tên tình huống, ngắn'),
  /** What has happened; made up for the lesson unless `basis` names where it is told. */
  situation: text().describe('tình huống: chuyện gì đã xảy ra, không nêu tên người'),
  /** Who plays whom, and what each wants. */
  roles: list(text()).describe('các vai, mỗi dòng một vai và điều vai ấy muốn'),
  /** What is to be solved. */
  ask: z.array(text()).min(1).describe('câu hỏi phải trả lời hoặc việc phải làm'),
  /** What a good solution holds. */
  expect: list(text()).describe('ý cần có trong lời giải, cho người hướng dẫn'),
  /** What the solution rests on. */
  basis: list(basisSchema).describe('lời giải dựa vào đâu'),
});

/** One timed step of a ready session. */
export const stepSchema = z.strictObject({
  /** Minutes. */
  minutes: z.number().int().min(1).describe('số phút'),
  /** Minutes in the version of half an hour; left out, the step is not in it. */
  short: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('số phút trong bản rút gọn 30 phút; bỏ trống thì bản ấy không có bước này'),
  /** What is done. */
  activity: text().describe('hoạt động'),
  /** How, for the trainer. */
  how: text().optional().describe('gợi ý cách làm cho người hướng dẫn'),
  /** How the minutes of the step are spent. */
  inner: list(
    z.strictObject({
      /** Minutes. */
      minutes: z.number().int().min(1).describe('số phút'),
      /** What is done in them. */
      what: text().describe('làm gì'),
    }),
  ).describe('chia phút trong bước, cộng lại không quá minutes của bước'),
  /** What the trainer says. */
  script: list(spokenSchema).describe('lời giảng của bước, mỗi đoạn một dòng'),
  /** Cases to act or to solve. */
  cases: list(caseSchema).describe('tình huống để đóng vai hoặc giải'),
  /** What is used. */
  material: list(stepMaterialSchema).describe('tài liệu dùng ở bước này'),
});

/** A mistake that participants often make. */
export const slipSchema = z.strictObject({
  /** What they say or do. */
  wrong: text().describe('người học hay nói hoặc làm sai thế nào'),
  /** What is right. */
  right: text().optional().describe('nói lại cho đúng'),
  /** What shows that it is right. */
  basis: list(basisSchema).describe('dựa vào đâu mà đúng'),
});

/** How the session changes for another audience. */
export const adaptSchema = z.strictObject({
  /** Whom it is then for. */
  audience: text().describe('đối tượng, ví dụ Chi bộ'),
  /** What is done otherwise. */
  how: text().describe('đổi gì cho hợp'),
});

/** A question that is talked about. */
export const talkSchema = z.strictObject({
  /** The question. */
  question: text()
    .refine((value) => value.length <= 330, {
      error: (issue) =>
        `Câu hỏi thảo luận dài ${String(issue.input).length} chữ cái, trang chiếu chứa tối đa 330.`,
      params: { hint: 'Rút gọn câu hỏi, hoặc chuyển phần dẫn chuyện vào cases: của bước.' },
    })
    .describe('câu hỏi, tối đa 330 chữ cái để trang chiếu hiện nguyên câu'),
  /** What good answers touch on. */
  expect: list(text()).describe('ý nên có trong câu trả lời, cho người hướng dẫn'),
  /** The step in which it is asked, from 1; left out, the questions share the steps that talk. */
  step: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('hỏi ở bước thứ mấy của chương trình, đếm từ 1; bỏ trống thì trang tự xếp'),
});
