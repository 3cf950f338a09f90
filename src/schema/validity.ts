import { z } from 'zod';
import { day, id, list, partialDay, text } from './fields.ts';
import { certainties } from './relation.ts';

/**
 * What can be said of a document's force, each state with its own evidence (see HUONG-DAN.md):
 * *searched and nothing found* and *not searched* are two states, and neither is *in force*.
 */
export const validityStatuses = [
  'con-hieu-luc',
  'dang-ap-dung',
  'chua-thay-thay-the',
  'co-van-ban-moi-hon',
  'mot-phan',
  'chua-co-hieu-luc',
  'het-hieu-luc',
  'da-hoan-thanh',
  'tu-lieu',
  'ngoai-linh-vuc',
  'chua-kiem-tra',
] as const;
export type ValidityStatus = (typeof validityStatuses)[number];

/** How a document ended as a whole. */
const endings = ['thay-the', 'bai-bo', 'het-thoi-ky', 'mat-doi-tuong'] as const;

/** What editors found of a document's force, beside what relations and days show. */
export const validitySchema = z.strictObject({
  /** The state. */
  status: z.enum(validityStatuses).describe('tình trạng hiệu lực'),
  /** Since when, where the source says; else only the day of the search is proved. */
  since: partialDay().optional().describe('từ ngày nào, khi nguồn nêu rõ'),
  /** Day of the search for a successor; the entry's `checkedOn` is another thing. */
  searchedOn: day().optional().describe('ngày tìm văn bản thay thế, sửa đổi'),
  /** Where it was searched, as readers know the places. */
  where: list(text()).describe('đã tìm ở đâu: Cơ sở dữ liệu quốc gia về pháp luật …'),
  /** Of *dang-ap-dung*: the day of the text that cites it as a basis or carries it out. */
  seenOn: partialDay()
    .optional()
    .describe('ngày của văn bản còn viện dẫn, còn thực hiện văn bản này'),
  /** Of *het-hieu-luc*: how it ended. */
  how: z
    .enum(endings)
    .optional()
    .describe('hết hiệu lực vì: thay-the, bai-bo, het-thoi-ky, mat-doi-tuong'),
  /** Id of the document that ended or follows it, where the library holds it. */
  by: id().optional().describe('mã văn bản thay thế hoặc mới hơn, nếu thư viện có'),
  /** What ended of it, for *mot-phan*. */
  parts: text().optional().describe('phần nào hết hiệu lực'),
  /** Why we may say so, in a sentence or two; carries `[^n]`. */
  basis: text().describe('vì sao biết, kèm dấu nguồn [^n]'),
  /** Whether a source says so, or we infer it; an inferred end ends nothing. */
  certainty: z
    .enum(certainties)
    .optional()
    .describe('nguon: có nguồn nói vậy; suy-doan: ban biên tập suy ra'),
});
