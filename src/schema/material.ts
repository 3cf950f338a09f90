import { z } from 'zod';
import { id } from './fields.ts';

/** The fields that name an entry used as material. */
const names = z.strictObject({
  /** Id of a document. */
  document: id().optional().describe('mã văn bản'),
  /** Id of a model. */
  model: id().optional().describe('mã mô hình'),
  /** Id of a report. */
  report: id().optional().describe('mã bài thực tiễn'),
});
export type Material = z.infer<typeof names>;

/** Demands that exactly one of the three is named. */
export function oneOfThree<Named extends z.ZodType<Material>>(schema: Named): Named {
  return schema.refine(
    (item) => [item.document, item.model, item.report].filter(Boolean).length === 1,
    {
      error: 'Mỗi dòng tài liệu phải trỏ tới đúng một bài của thư viện.',
      params: { hint: 'Viết một trong ba: document:, model: hoặc report:.' },
    },
  );
}

/** An entry of the library used as material: exactly one of the three. */
export const materialSchema = oneOfThree(names);
