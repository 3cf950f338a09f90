import { z } from 'zod';
import { id, list, partialDay, text } from './fields.ts';
import { sourceSchema } from './source.ts';

/** One wording of a motto, with the oldest source in which the library found it. */
const variantSchema = z.strictObject({
  /** The words exactly as the source prints them, without quotation marks. */
  wording: text().describe('câu chữ đúng như nguồn in, không kèm ngoặc kép'),
  /** Oldest day, month or year to which the source dates it; left out when that is not known. */
  since: partialDay()
    .optional()
    .describe('ngày hoặc năm sớm nhất mà nguồn cho biết; chưa rõ thì bỏ'),
  /** Where the wording stands: ids of documents of the library, or named sources. */
  sources: z
    .array(z.union([id(), sourceSchema]))
    .min(1)
    .describe('mã văn bản của thư viện, hoặc nguồn có tên, nơi công bố, địa chỉ'),
  /** What the source does not say, or how the wording differs from the one before. */
  note: text().optional().describe('khác dạng trước ở đâu, điều gì chưa rõ'),
});

/** How a unit's text got a motto slightly wrong. */
const slipSchema = z.strictObject({
  /** The report in which it stands. */
  report: id().describe('mã bài thực tiễn'),
  /** The words as printed there; also found and marked wherever they are used. */
  printed: text().describe('câu chữ đúng như nguồn in'),
  /** What is right, and why. */
  right: text().describe('viết thế nào cho đúng, vì sao'),
});

/** A motto of the field: its wordings over time, what it asks for, and how it gets misquoted. */
export const mottoSchema = z.strictObject({
  /** Id, the anchor on the page of mottos. */
  id: id().describe('mã, cũng là địa chỉ trong trang phương châm'),
  /** The wording to use today, or the one best known. */
  name: text().describe('câu nên dùng hiện nay, không kèm ngoặc kép'),
  /** Its wordings, oldest first. */
  variants: z.array(variantSchema).min(1).describe('các dạng câu chữ, cũ trước mới sau'),
  /** Shorter or looser ways in which texts refer to it; only to find where it is used. */
  shortForms: list(text()).describe('cách nhắc ngắn, chỉ để tìm nơi dùng'),
  /** What it asks of whom, in the library's own words. */
  meaning: text().describe('ý nghĩa, tóm lược'),
  /** How units' texts got it slightly wrong. */
  slips: list(slipSchema).describe('cách viết cần tránh'),
  /** What is not known about it. */
  note: text().optional().describe('điều chưa rõ, lưu ý cho người dùng'),
  /** Day of the last check against the sources. */
  checkedOn: partialDay().describe('ngày đối chiếu gần nhất'),
});
export type Motto = z.infer<typeof mottoSchema>;
