import { z } from 'zod';
import { id } from './fields.ts';
import { reference } from './provision.ts';

/** What an answer or a trainer's sentence rests on: exactly one thing that the library holds. */
export const basisSchema = z
  .strictObject({
    /** Id of a document. */
    document: id().optional().describe('mã văn bản'),
    /** The place in the document that says it. */
    provision: reference()
      .optional()
      .describe('điều khoản của văn bản: Điều 15, khoản 2 Điều 15, Điều 7 Quy chế, mục II.3'),
    /** Id of a model. */
    model: id().optional().describe('mã mô hình'),
    /** Id of a report. */
    report: id().optional().describe('mã bài thực tiễn'),
    /** Id of a motto. */
    motto: id().optional().describe('mã phương châm'),
  })
  .refine(
    ({ document, model, report, motto }) =>
      [document, model, report, motto].filter(Boolean).length === 1,
    {
      error: 'Mỗi căn cứ phải trỏ tới đúng một bài của thư viện.',
      params: { hint: 'Viết một trong bốn: document:, model:, report: hoặc motto:.' },
    },
  )
  .refine((basis) => basis.provision === undefined || basis.document !== undefined, {
    error: 'Điều khoản phải đi cùng văn bản.',
    params: { hint: 'Thêm document: ở cùng căn cứ, hoặc bỏ provision:.' },
    path: ['provision'],
  });
export type Basis = z.infer<typeof basisSchema>;
