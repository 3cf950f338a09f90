import { z } from 'zod';
import { documentNumber, id, partialDay, text } from './fields.ts';

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
export const certainties = ['nguon', 'suy-doan'] as const;

/** One relation to another document: held by the library (`target`) or not (`number` …). */
export const relationSchema = z
  .strictObject({
    /** The verb. */
    kind: z.enum(relationKinds).describe('quan hệ: can-cu, thay-the, sua-doi, bai-bo, huong-dan …'),
    /** Id of the other document when the library holds it. */
    target: id().optional().describe('mã văn bản kia trong thư viện'),
    /** Printed number of a document not held. */
    number: documentNumber().optional().describe('số ký hiệu, khi thư viện chưa có văn bản kia'),
    /** Day of issue of a document not held. */
    issuedOn: partialDay().optional().describe('ngày ban hành của văn bản chưa có'),
    /** Issuer of a document not held. */
    issuer: text().optional().describe('cơ quan ban hành của văn bản chưa có'),
    /** What of the other document it concerns, when not the whole: *Điều 12, khoản 3 Điều 15*. */
    parts: text()
      .optional()
      .describe('phần nào của văn bản kia, khi không phải toàn bộ: Điều 12, khoản 3 Điều 15'),
    /** Whether a source says so, or we infer it; what ends a document must tell (`npm run check`). */
    certainty: z
      .enum(certainties)
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
