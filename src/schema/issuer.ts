import { z } from 'zod';
import { id, list, partialDay, text } from './fields.ts';
import { sourceSchema } from './source.ts';

/** A level of the system, from the top down. */
export const levels = [
  'trung-uong',
  'quoc-hoi',
  'chinh-phu',
  'bo-nganh',
  'tong-lien-doan',
  'tinh',
  'huyen',
  'co-so',
] as const;

/** A body that issues documents; with its page `/co-quan/<id>/` once the library holds one of them. */
export const issuerSchema = z
  .strictObject({
    /** Id, used in addresses. */
    id: id().describe('mã'),
    /** Name without term and place: *Ban Chấp hành Trung ương Đảng*, *Ban Thường vụ Tỉnh ủy*. */
    name: text().describe('tên, không kèm khóa và địa phương'),
    /** The numbering regime it belongs to. */
    system: z
      .enum(['party', 'state', 'union', 'front', 'youth', 'mass', 'person'])
      .describe('hệ thống'),
    /** Level. */
    level: z.enum(levels).describe('cấp'),
    /** `true` when each place of its level has one: the name is completed by the document's place. */
    local: z.boolean().default(false).describe('true khi mỗi địa phương có một cơ quan như vậy'),
    /** Marks it uses in numbers (`TW`, `TU`). */
    marks: list(text()).describe('chữ viết tắt trong số ký hiệu'),
    /** First day of its being, as far as known; of a body that every place has, where that day is one for all. */
    from: partialDay().optional().describe('ngày đầu cơ quan hoạt động, nếu biết'),
    /** Last day of its being, as far as known. */
    until: partialDay()
      .optional()
      .describe('ngày cuối cơ quan hoạt động, nếu biết; còn thì bỏ trống'),
    /** A remark: mergers, renaming, what is inferred. */
    note: text().optional().describe('ghi chú: sáp nhập, đổi tên, điều gì là suy ra'),
    /** What became of the body and its name, the oldest first; each with the source that says so. */
    changes: list(
      z.strictObject({
        /** Since when, as far as known. */
        on: partialDay().describe('từ ngày nào'),
        /** What happened, as it goes on after the day: *hợp nhất thành …*. */
        what: text().describe('điều đã đổi, viết tiếp sau ngày: hợp nhất thành …, đổi tên thành …'),
        /** Where it is said. */
        source: sourceSchema.describe('nguồn nói điều đó'),
      }),
    ).describe('các lần hợp nhất, đổi tên, chuyển việc, từ cũ đến mới; mỗi lần kèm nguồn'),
  })
  .refine(({ from, until }) => !from || !until || inOrder(from, until), {
    error: (issue) => {
      const { from, until } = issue.input as { from: string; until: string };
      return `Cơ quan kết thúc (${until}) trước khi bắt đầu (${from}).`;
    },
    path: ['until'],
    params: { hint: 'Xem lại from: và until:.' },
  })
  .refine(({ from, until, changes }) => (!from && !until) || changes.length > 0, {
    error: 'Ngày đầu, ngày cuối của cơ quan chưa có nguồn.',
    params: { hint: 'Thêm một dòng vào changes: nói việc lập hoặc kết thúc, kèm source:.' },
  });
export type Issuer = z.infer<typeof issuerSchema>;

/** Whether the one day is not after the other, as far as both are known. */
const inOrder = (one: string, other: string) =>
  one.slice(0, other.length) <= other.slice(0, one.length);
