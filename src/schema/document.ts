import { z } from 'zod';
import { day, documentNumber, id, list, partialDay, summaryText, text } from './fields.ts';
import { provisionsField } from './provision.ts';
import { publishedSchema, readingField } from './reading.ts';
import { relationSchema } from './relation.ts';
import { quizItemSchema } from './session.ts';
import { checking, topicsField } from './source.ts';
import { periodSchema, targetsField, tasksField } from './target.ts';
import { validitySchema } from './validity.ts';

/** One official document: a resolution, directive, law, plan … */
export const documentSchema = z.strictObject({
  /** Số ký hiệu as officially printed; left out for a document that has none. */
  number: documentNumber()
    .optional()
    .describe('số ký hiệu đúng như in, ví dụ 25-NQ/TW; bỏ trống nếu không có số'),
  /** Name of the document type, from `document-types.yaml`. `QĐ` alone decides nothing: 66-QĐ/TW is a Quy định. */
  type: text().describe('loại văn bản, ví dụ Nghị quyết, Quy định (xem document-types.yaml)'),
  /** Trích yếu: the official title. */
  title: text().describe('trích yếu, đúng từng chữ như bản chính thức'),
  /** A short name that people use. */
  shortName: text().optional().describe('tên gọi ngắn thường dùng'),
  /** Id of the issuing body, from `issuers.yaml`. */
  issuer: id().describe('mã cơ quan ban hành trong content/vocabulary/issuers.yaml'),
  /** The body's name as written, where the vocabulary's name and the place do not give it. */
  issuerName: text()
    .optional()
    .describe('tên cơ quan đúng như văn bản ghi, khi khác tên trong danh mục'),
  /** Further bodies of a joint document; the number is of the first one's series. */
  coIssuers: list(id()).describe('các cơ quan cùng ban hành'),
  /** Province of a local issuer, as it was at the time; an id of `provinces.yaml`. */
  place: id()
    .optional()
    .describe(
      'tỉnh, thành phố của cơ quan ban hành ở địa phương, theo tên khi ban hành; mã trong provinces.yaml',
    ),
  /** Commune, ward or district of the issuer. */
  commune: text().optional().describe('xã, phường, huyện của cơ quan ban hành'),
  /** Khóa of the Party committee or legislature, in Roman numerals (`XI`). Party numbers restart each term (Quy định 399-QĐ/TW). */
  term: z
    .string()
    .regex(/^[IVX]+$/, {
      error: (issue) => `Khóa “${String(issue.input)}” không phải chữ số La Mã.`,
    })
    .optional()
    .describe('khóa, bằng chữ số La Mã: XI'),
  /** Day of issue, as far as known. */
  issuedOn: partialDay()
    .optional()
    .describe('ngày ban hành, ví dụ 2013-06-03; chưa biết thì bỏ trống'),
  /** Day of entry into force. */
  effectiveOn: day().optional().describe('ngày có hiệu lực'),
  /** First day on which it is no longer in force. */
  expiredOn: day().optional().describe('ngày hết hiệu lực'),
  /** Years or days that a plan, programme or congress resolution covers. */
  period: periodSchema
    .optional()
    .describe('thời gian thực hiện của kế hoạch, chương trình, nhiệm kỳ'),
  /** Who signed, with the office held; a public act, not a private person. */
  signer: text().optional().describe('người ký, kèm chức vụ'),
  /** Other names people use for it. */
  aliases: list(text()).describe('các tên gọi khác'),
  /** Words under which people look for it that are no name of it: of what it replaced, say; only the search reads them. */
  askedAs: list(text()).describe(
    'lời hay gõ khi tìm văn bản này mà không phải tên của nó, như tên văn bản cũ; chỉ dùng để tìm, không hiện trên trang',
  ),
  /** Topics it belongs to, ids of `topics.yaml`. */
  topics: topicsField,
  /** Relations to older documents. */
  relations: list(relationSchema).describe('quan hệ với văn bản có trước'),
  /** What was found of its force, beside what relations and days show. */
  validity: validitySchema
    .optional()
    .describe(
      'tình trạng hiệu lực do tìm hiểu mà biết, khi quan hệ và ngày tháng chưa đủ cho thấy',
    ),
  /** What it is about, in at most 60 words. */
  summary: summaryText().optional().describe('tóm tắt, tối đa 60 tiếng'),
  /** Key points in the library's own words; each may carry `[^n]`. */
  keyPoints: list(text()).describe('điểm chính, mỗi dòng một ý, tóm lược'),
  /** What its articles say, each addressable on its page. */
  provisions: provisionsField,
  /** Who must do what. */
  tasks: tasksField,
  /** Targets and thresholds it sets. */
  targets: targetsField,
  /** Units that carried it out: what, where, when. */
  carriedOut: list(
    z.strictObject({
      /** What was done; may carry `[^n]`. */
      what: text().describe('việc đã thực hiện'),
      /** Where. */
      place: text().optional().describe('địa bàn, đơn vị'),
      /** When, a year; left out where the source does not say. */
      year: z.number().int().optional().describe('năm nào'),
    }),
  ).describe('nơi thực hiện'),
  /** Questions for discussion. */
  questions: list(text()).describe('câu hỏi thảo luận'),
  /** Quiz items drawn from the checked fields of this entry; `why` carries the source mark `[^n]`. */
  quiz: list(quizItemSchema).describe(
    'câu hỏi trắc nghiệm, lấy từ nội dung đã đối chiếu của văn bản này',
  ),
  /** Facts that no quiz item uses yet; each names its document. */
  quizFacts: list(text()).describe('dữ kiện còn lại để soạn câu hỏi trắc nghiệm'),
  /** How the library's own reports cite it, and what is off. */
  citedAs: list(
    z.strictObject({
      /** The citation as printed, at most 12 words. */
      text: text().describe('câu viện dẫn đúng như in'),
      /** Id of the report whose text prints it so. */
      report: id().describe('mã bài thực tiễn'),
      /** What is missing or wrong in it. */
      problem: text().optional().describe('điểm thiếu hoặc sai'),
    }),
  ).describe('cách các bài thực tiễn viện dẫn văn bản này'),
  /** How much of the document itself was read. */
  reading: readingField,
  /** Where the document itself is officially published. */
  published: publishedSchema
    .optional()
    .describe('nơi công bố chính thức của chính văn bản; chưa biết thì bỏ trống'),
  ...checking,
});
export type DocumentData = z.infer<typeof documentSchema>;
