import { z } from 'zod';
import { documentNumber, id, list, partialDay, text, webAddress } from './fields.ts';

/**
 * Where a statement comes from. Prose and text fields point at the n-th source of their entry
 * with `[^n]`, counted from 1.
 */
export const sourceSchema = z
  .strictObject({
    /** Title of the page, article or text. Unknown when only its address was kept. */
    title: text().optional().describe('tên trang, bài hoặc văn bản làm nguồn'),
    /** Who published it. */
    publisher: text().optional().describe('cơ quan hoặc báo đã công bố'),
    /** Day of publication, as far as known. */
    day: partialDay().optional().describe('ngày công bố, ví dụ 2016-06-03 hoặc "2016"'),
    /** Public address; left out for a copy that is not official. */
    url: webAddress().optional().describe('địa chỉ web công khai của nguồn'),
    /** Id of a report of this library that rests on the same text. */
    report: id().optional().describe('mã bài thực tiễn trong thư viện dựa trên cùng văn bản'),
    /** An unofficial copy or background knowledge: shown as such and never linked. */
    unofficial: z
      .literal(true)
      .optional()
      .describe('ghi true khi chỉ có bản chép không chính thức'),
    /** Which fields or statements it supports. */
    supports: text()
      .optional()
      .describe('nguồn này làm căn cứ cho điều gì: số ký hiệu, ngày, trích yếu…'),
    /** How much of it was read. */
    seen: z
      .enum(['full', 'excerpt'])
      .optional()
      .describe('đã đọc toàn bộ phần dùng tới (full) hay chỉ trích đoạn (excerpt)'),
  })
  .refine((source) => source.url || source.report || source.unofficial || source.title, {
    error: 'Nguồn chưa có tên bài, địa chỉ hay bài thực tiễn nào để người đọc đối chiếu.',
    params: { hint: 'Thêm url: hoặc title: và publisher:; bản chép thì thêm unofficial: true.' },
  })
  .refine((source) => !(source.unofficial && source.url), {
    error: 'Bản chép không chính thức không được kèm địa chỉ.',
    params: { hint: 'Bỏ url: hoặc bỏ unofficial: true.' },
  });
export type Source = z.infer<typeof sourceSchema>;

/** Fields that say how far an entry has been checked; part of every kind of entry. */
export const checking = {
  /** Where the entry's statements come from; `[^1]` is the first. */
  sources: z
    .array(sourceSchema)
    .min(1)
    .describe('các nguồn, theo thứ tự; trong bài viết [^1] là nguồn đầu'),
  /** `verified`: number, day and title seen in a source; `partial`: some of them; `unverified`: none. */
  verification: z
    .enum(['verified', 'partial', 'unverified'])
    .describe('đã đối chiếu (verified), đối chiếu một phần (partial) hay chưa (unverified)'),
  /** Day of the last check against the sources. */
  checkedOn: partialDay().describe('ngày đối chiếu gần nhất, ví dụ 2026-11-21'),
  /** A caveat that readers must see. */
  note: text()
    .optional()
    .describe('lưu ý cho người đọc: điều chưa chắc, điều các nguồn ghi khác nhau'),
};

/** A document meant by another entry: an id of the library, or what is known of one not held. */
export const documentRefSchema = z.union([
  id(),
  z
    .strictObject({
      /** Printed number of a document that the library does not hold. */
      number: documentNumber().optional().describe('số ký hiệu văn bản thư viện chưa có'),
      /** Its name, when it has no number or the number is unknown. */
      title: text().optional().describe('tên văn bản thư viện chưa có'),
      /** Its day of issue, as far as known. */
      issuedOn: partialDay().optional().describe('ngày ban hành, nếu biết'),
      /** Its issuer's name, if known. */
      issuer: text().optional().describe('cơ quan ban hành, nếu biết'),
    })
    .refine((meant) => meant.number || meant.title, {
      error: 'Văn bản chưa có trong thư viện phải có số ký hiệu hoặc tên.',
      params: { hint: 'Thêm number: hoặc title:.' },
    }),
]);
export type DocumentRef = z.infer<typeof documentRefSchema>;

/** Topics of an entry: ids of `content/vocabulary/topics.yaml`. */
export const topicsField = list(id()).describe(
  'các chủ đề, theo mã trong content/vocabulary/topics.yaml',
);
