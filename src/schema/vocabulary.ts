import { z } from 'zod';
import { day, id, list, text } from './fields.ts';

/** A subject of the field, with its page `/chu-de/<id>/`. */
export const topicSchema = z.strictObject({
  /** Id, used in addresses. */
  id: id().describe('mã'),
  /** Name shown. */
  name: text().describe('tên'),
  /** One line that says what belongs to it. */
  description: text().optional().describe('một dòng nói chủ đề gồm gì'),
});

/** A field of models, or a kind of unit: an id and a name. */
export const termSchema = topicSchema;

/** A level of the system, from the top down. */
export const levels = [
  'trung-uong',
  'quoc-hoi',
  'chinh-phu',
  'bo-nganh',
  'tong-lien-doan',
  'tinh',
  'co-so',
] as const;

/** A body that issues documents, with its page `/co-quan/<id>/`. */
export const issuerSchema = z.strictObject({
  /** Id, used in addresses. */
  id: id().describe('mã'),
  /** Name without term and place: *Ban Chấp hành Trung ương Đảng*, *Ban Thường vụ Tỉnh ủy*. */
  name: text().describe('tên, không kèm khóa và địa phương'),
  /** The numbering regime it belongs to. */
  system: z.enum(['party', 'state', 'union', 'front', 'youth', 'person']).describe('hệ thống'),
  /** Level. */
  level: z.enum(levels).describe('cấp'),
  /** `true` when there is one in each province: the name is completed by the document's place. */
  local: z.boolean().default(false).describe('true khi mỗi địa phương có một cơ quan như vậy'),
  /** Marks it uses in numbers (`TW`, `TU`). */
  marks: list(text()).describe('chữ viết tắt trong số ký hiệu'),
  /** A remark: mergers, renaming. */
  note: text().optional().describe('ghi chú: sáp nhập, đổi tên'),
});

/** A province or centrally run city since 1 July 2025, with those it was formed from. */
export const provinceSchema = z.strictObject({
  /** Id, used in addresses. */
  id: id().describe('mã'),
  /** Name. */
  name: text().describe('tên'),
  /** Province or centrally run city. */
  type: z.enum(['tinh', 'thanh-pho']).describe('tinh hoặc thanh-pho (trực thuộc Trung ương)'),
  /** Since when it has this type, where it changed after 2025. */
  typeSince: day().optional().describe('từ ngày nào'),
  /** Act that gave it this type. */
  typeBy: text().optional().describe('theo văn bản nào'),
  /** The provinces before 1 July 2025 that it covers. */
  former: z
    .array(z.strictObject({ id: id().describe('mã'), name: text().describe('tên') }))
    .min(1)
    .describe('các tỉnh, thành trước 01/7/2025'),
  /** Column and row in a schematic tile diagram, not a map. */
  grid: z.tuple([z.number().int(), z.number().int()]).describe('cột, hàng trên sơ đồ ô'),
});

export type Topic = z.infer<typeof topicSchema>;
export type Term = z.infer<typeof termSchema>;
export type Issuer = z.infer<typeof issuerSchema>;
export type Province = z.infer<typeof provinceSchema>;
