import { z } from 'zod';
import { day, list, text } from './fields.ts';

/** What the page *Có gì mới* reports: when entries came into the library, and what was corrected. */
export const newsSchema = z.strictObject({
  /** Days on which entries were added; `npm run ledger` writes them. */
  added: list(
    z.strictObject({
      /** Day of adding. */
      day: day().describe('ngày thêm'),
      /** Last permanent number given by that day: numbers are given in order and only once. */
      upTo: z.number().int().min(1).describe('số vĩnh viễn cuối cùng đã cấp đến ngày đó'),
    }),
  ).describe('các đợt thêm bài, do npm run ledger ghi'),
  /** What was wrong on a published page and is right now; editors write it. */
  corrected: list(
    z.strictObject({
      /** Day of the correction. */
      day: day().describe('ngày sửa'),
      /** What was wrong and what the page says now. */
      what: text().describe('trước ghi gì, nay ghi gì, vì sao'),
      /** The entries it concerns, as `kind/id`. */
      entries: list(text()).describe('các bài liên quan, ví dụ document/25-nq-tw-2013'),
    }),
  ).describe('các đính chính, do người biên tập ghi'),
});
export type News = z.infer<typeof newsSchema>;
