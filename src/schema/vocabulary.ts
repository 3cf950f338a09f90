import { z } from 'zod';
import { id, list, partialDay, text } from './fields.ts';

/** A subject with its page `/chu-de/<id>/`. */
export const termSchema = z.strictObject({
  /** Id, used in addresses. */
  id: id().describe('mã'),
  /** Name shown. */
  name: text().describe('tên'),
  /** One line that says what belongs to it. */
  description: text().optional().describe('một dòng nêu nội dung'),
});

/** A field of models or a kind of unit, with the topics that it belongs to as a whole. */
export const groupSchema = termSchema.extend({
  /** Topics whose difficulties its models answer; left out where only some of them would. */
  topics: list(id()).describe('các chủ đề mà mọi mô hình trong nhóm này đều thuộc về'),
});

const systems = z
  .array(z.enum(['party', 'state', 'union', 'front', 'mass']))
  .min(1)
  .describe('hệ thống: party, state, union, front, mass');

/** What every line of a list of codes says about itself. */
const provenance = {
  /** Whether the reading was seen in the source named. */
  verified: z.boolean().describe('true khi đã thấy trong nguồn'),
  /** Where the reading comes from. */
  source: text().optional().describe('nguồn của cách đọc'),
  /** A remark for editors. */
  note: text().optional().describe('ghi chú'),
};

/** A type of document and the letters that stand for it in numbers. */
export const documentTypeSchema = z.strictObject({
  /** Letters printed in numbers. */
  code: text().describe('chữ viết tắt trong số ký hiệu'),
  /** Name. */
  name: text().describe('tên loại'),
  /** Systems that use it. */
  systems,
  /** Name in English texts. */
  english: text().optional().describe('tên trong văn bản tiếng Anh'),
  /** A key for reading only, never printed. */
  pseudo: z.boolean().optional().describe('true khi chỉ để nhận dạng, không in ra'),
  /** Out of use. */
  legacy: z.boolean().optional().describe('true khi không còn dùng'),
  /** The code more often printed for this type. */
  usualCode: text().optional().describe('ký hiệu thường dùng hơn'),
  ...provenance,
});

/** A mark of an issuer in numbers. */
export const issuerMarkSchema = z.strictObject({
  /** Letters printed in numbers. */
  code: text().describe('ký hiệu'),
  /** Name of the issuer. */
  name: text().describe('tên cơ quan'),
  /** Systems that use it. */
  systems,
  /** How far the mark reaches; local scopes need a place. */
  scope: text().optional().describe('phạm vi'),
  /** The mark this one is another spelling of. */
  sameAs: text().optional().describe('cách viết khác của ký hiệu nào'),
  /** Mergers, renaming. */
  status: text().optional().describe('thay đổi về tổ chức'),
  ...provenance,
});

/** An acronym of prose. */
export const acronymSchema = z.strictObject({
  /** The letters. */
  code: text().describe('chữ viết tắt'),
  /** What they stand for. */
  expansion: text().describe('viết đầy đủ'),
  /** Other spellings. */
  variants: list(text()).describe('cách viết khác'),
  /** Where alone it stands: in the form of a document (signing), or in numbers; else in prose. */
  use: z
    .enum(['the-thuc', 'so-ky-hieu'])
    .optional()
    .describe('chỉ gặp ở: the-thuc (khối ký), so-ky-hieu; bỏ trống khi dùng trong lời văn'),
  ...provenance,
});

/** A law that people call by its name alone. */
export const lawSchema = z.strictObject({
  /** Name without year. */
  name: text().describe('tên luật, không kèm năm'),
  /** Initials in use. */
  short: text().optional().describe('chữ viết tắt thường dùng'),
  /** Years of all versions passed so far, in order; left out where not all are known. */
  years: z
    .array(z.int().min(1945).max(2100))
    .min(1)
    .optional()
    .describe('năm ban hành của mọi bản, từ cũ đến mới; bỏ trống khi chưa biết đủ'),
});

/** A term (khóa) of the Party congress, the National Assembly or the union congress. */
export const congressTermSchema = z.strictObject({
  /** Whose term. */
  body: z.enum(['party', 'assembly', 'union']).describe('party, assembly hoặc union'),
  /** Roman numeral. */
  term: text().describe('khóa, số La Mã'),
  /** The same as a number. */
  number: z.number().int().describe('khóa, số thường'),
  /** First day, as far as known. */
  from: partialDay().describe('từ'),
  /** Last day, as far as known; open while it runs. */
  to: partialDay().optional().describe('đến'),
  ...provenance,
});

export type DocumentType = z.infer<typeof documentTypeSchema>;
export type IssuerMark = z.infer<typeof issuerMarkSchema>;
export type Acronym = z.infer<typeof acronymSchema>;
export type CongressTerm = z.infer<typeof congressTermSchema>;
export type Term = z.infer<typeof termSchema>;
export type Group = z.infer<typeof groupSchema>;
/** A subject of the field. */
export type Topic = Term;
export type Law = z.infer<typeof lawSchema>;
