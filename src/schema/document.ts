import { z } from 'zod';
import { day, id, list, partialDay, summaryText, text } from './fields.ts';
import { quizItemSchema } from './session.ts';
import { checking, topicsField } from './source.ts';
import { periodSchema, targetsField, tasksField } from './target.ts';

/** Verbs of relations, always read as *this document … the target*, written on the younger one. */
export const relationKinds = [
  'can-cu',
  'thay-the',
  'sua-doi',
  'bai-bo',
  'huong-dan',
  'trien-khai',
  'tiep-tuc-thuc-hien',
  'so-ket',
  'lien-quan',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** How surely a relation is known: a source says it, or editors infer it. A guess ends no document. */
const relationCertainties = ['nguon', 'suy-doan'] as const;

/** One relation to another document: held by the library (`target`) or not (`number` …). */
export const relationSchema = z
  .strictObject({
    /** The verb. */
    kind: z.enum(relationKinds).describe('quan hệ: can-cu, thay-the, sua-doi, bai-bo, huong-dan …'),
    /** Id of the other document when the library holds it. */
    target: id().optional().describe('mã văn bản kia trong thư viện'),
    /** Printed number of a document not held. */
    number: text().optional().describe('số ký hiệu, khi thư viện chưa có văn bản kia'),
    /** Day of issue of a document not held. */
    issuedOn: partialDay().optional().describe('ngày ban hành của văn bản chưa có'),
    /** Issuer of a document not held. */
    issuer: text().optional().describe('cơ quan ban hành của văn bản chưa có'),
    /** What of the other document it concerns, when not the whole: *Điều 12, khoản 3 Điều 15*. */
    parts: text()
      .optional()
      .describe('phần nào của văn bản kia, khi không phải toàn bộ: Điều 12, khoản 3 Điều 15'),
    /** Whether a source says so, or we infer it; what ends a document must tell (`npm run check:content`). */
    certainty: z
      .enum(relationCertainties)
      .optional()
      .describe('nguon: có nguồn nói vậy (ghi source:); suy-doan: ban biên tập suy ra'),
    /** Which of the entry's sources says so, from 1. */
    source: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('thứ tự của nguồn nói điều này trong sources:'),
    /** Source marks or a remark. */
    note: text().optional().describe('ghi chú, kèm dấu nguồn [^n]'),
  })
  .refine((relation) => Boolean(relation.target) !== Boolean(relation.number), {
    error: 'Một quan hệ phải trỏ tới đúng một văn bản.',
    params: {
      hint: 'Viết target: <mã trong thư viện>, hoặc number: và issuedOn: khi thư viện chưa có.',
    },
  });
export type Relation = z.infer<typeof relationSchema>;

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
const validitySchema = z.strictObject({
  /** The state. */
  status: z.enum(validityStatuses).describe('tình trạng hiệu lực'),
  /** Since when, where the source says; else only the day of the search is proved. */
  since: partialDay().optional().describe('từ ngày nào, khi nguồn nói rõ'),
  /** Day of the search for a successor; the entry's `checkedOn` is another thing. */
  searchedOn: day().optional().describe('ngày tìm văn bản thay thế, sửa đổi'),
  /** Where it was searched, as readers know the places. */
  where: list(text()).describe('đã tìm ở đâu: Cơ sở dữ liệu quốc gia về pháp luật …'),
  /** Of *dang-ap-dung*: the day of the text that cites it as a basis or carries it out. */
  seenOn: partialDay().optional().describe('ngày của văn bản còn dẫn, còn thực hiện nó'),
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
    .enum(relationCertainties)
    .optional()
    .describe('nguon: có nguồn nói vậy; suy-doan: ban biên tập suy ra'),
});

/** One official document: a resolution, directive, law, plan … */
export const documentSchema = z.strictObject({
  /** Số ký hiệu as officially printed; left out for a document that has none. */
  number: text()
    .optional()
    .describe('số ký hiệu đúng như in, ví dụ 25-NQ/TW; bỏ trống nếu không có số'),
  /** Name of the document type, from `document-types.yaml`. `QĐ` alone decides nothing: 66-QĐ/TW is a Quy định. */
  type: text().describe('loại văn bản, ví dụ Nghị quyết, Quy định (xem document-types.yaml)'),
  /** Trích yếu: the official title. */
  title: text().describe('trích yếu, chép đúng bản chính'),
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
    .describe('tỉnh, thành của cơ quan ban hành ở địa phương, theo tên khi ban hành'),
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
  period: periodSchema.optional().describe('thời kỳ mà kế hoạch, chương trình, nhiệm kỳ bao gồm'),
  /** Who signed, with the office held; a public act, not a private person. */
  signer: text().optional().describe('người ký, kèm chức vụ'),
  /** Other names people use for it. */
  aliases: list(text()).describe('các tên gọi khác'),
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
  summary: summaryText().optional().describe('tóm tắt, tối đa 60 chữ'),
  /** Key points in the library's own words; each may carry `[^n]`. */
  keyPoints: list(text()).describe('điểm chính, mỗi dòng một ý, bằng lời của thư viện'),
  /** Who must do what. */
  tasks: tasksField,
  /** Targets and thresholds it sets. */
  targets: targetsField,
  /** Units that carried it out: what, where, when. */
  carriedOut: list(
    z.strictObject({
      /** What was done; may carry `[^n]`. */
      what: text().describe('đã làm gì'),
      /** Where. */
      place: text().optional().describe('ở đâu'),
      /** When, a year; left out where the source does not say. */
      year: z.number().int().optional().describe('năm nào'),
    }),
  ).describe('nơi đã thực hiện'),
  /** Questions for discussion. */
  questions: list(text()).describe('câu hỏi thảo luận'),
  /** Quiz items drawn from the checked fields of this entry; `why` carries the source mark `[^n]`. */
  quiz: list(quizItemSchema).describe(
    'câu hỏi trắc nghiệm, lấy từ những điều đã kiểm tra của mục này',
  ),
  /** Facts that no quiz item uses yet; each names its document. */
  quizFacts: list(text()).describe('dữ kiện còn lại để ra câu hỏi trắc nghiệm'),
  /** How the library's own reports cite it, and what is off. */
  citedAs: list(
    z.strictObject({
      /** The citation as printed, at most 12 words. */
      text: text().describe('trích dẫn đúng như in'),
      /** Id of the report whose text prints it so. */
      report: id().describe('mã bài thực tiễn'),
      /** What is missing or wrong in it. */
      problem: text().optional().describe('chỗ thiếu hoặc sai'),
    }),
  ).describe('cách các bài thực tiễn dẫn văn bản này'),
  ...checking,
});
export type DocumentData = z.infer<typeof documentSchema>;
