import { z } from 'zod';
import {
  compareProvisions,
  parseProvision,
  provisionAnchors,
  provisionRef,
} from '../provisions/index.ts';
import { list, text } from './fields.ts';

/** The place of a provision in its document, in the one form in which links find it. */
export function reference() {
  return text()
    .refine((ref) => parseProvision(ref) !== undefined, {
      error: (issue) => `Không đọc được điều khoản “${String(issue.input)}”.`,
      params: {
        hint: 'Viết như Điều 15, khoản 2 Điều 15, điểm a khoản 1 Điều 5, khoản 2, 3 Điều 14, mục II.3, Điều 7 Quy chế, mục II Phụ lục I.',
      },
      abort: true,
    })
    .superRefine((ref, context) => {
      const provision = parseProvision(ref);
      const official = provision && provisionRef(provision);
      if (official === undefined || official === ref) return;
      context.addIssue({
        code: 'custom',
        message: `Điều khoản “${ref}” viết chưa đúng mẫu.`,
        params: { hint: `Viết: ${official}` },
      });
    });
}

/** What one place of a document says. */
export const provisionSchema = z.strictObject({
  /** The place in its official form: *Điều 15*, *khoản 2 Điều 15*, *mục II.3*; its anchor derives from it. */
  ref: reference().describe(
    'điều khoản: Điều 15, khoản 2 Điều 15, điểm a khoản 1 Điều 5, mục II.3',
  ),
  /** What it is about, in a few words: the line in lists and in search. */
  heading: text()
    .refine((value) => value.length <= 80, {
      error: (issue) => `Tên điều khoản dài ${String(issue.input).length} ký tự, quá 80.`,
      params: { hint: 'Rút còn tối đa 80 ký tự; phần còn lại đưa vào says:.' },
    })
    .optional()
    .describe('nội dung điều khoản, tối đa 80 ký tự, không có dấu chấm cuối'),
  /** What it says, in the library's own words; carries `[^n]`. */
  says: text().describe('nội dung quy định, tóm lược, kèm dấu nguồn [^n]'),
  /** Whom it binds, each as people name it. */
  binds: list(text()).describe('cơ quan, người thực hiện, mỗi dòng một'),
  /** What amended it and since when, where its words here are those after the amendment. */
  amended: text()
    .optional()
    .describe('đã được sửa đổi theo văn bản nào, từ ngày nào; says: là lời sau khi sửa'),
  /** `true` for one of the few that the document's own page names when the rest stand apart. */
  main: z
    .literal(true)
    .optional()
    .describe('ghi true để nêu ngay trên trang văn bản khi điều khoản có trang riêng'),
});
export type ProvisionData = z.infer<typeof provisionSchema>;

/** The provisions of a document, in its order, each place once. */
export const provisionsField = list(provisionSchema)
  .superRefine((provisions, context) => {
    const places = new Map<string, string>();
    let before: string | undefined;
    for (const [index, { ref }] of provisions.entries()) {
      const path = [index, 'ref'];
      const add = (message: string, hint: string) =>
        context.addIssue({ code: 'custom', path, message, params: { hint } });
      const held = provisionAnchors(ref).flatMap((anchor) => places.get(anchor) ?? []);
      if (held[0] !== undefined) {
        add(
          `“${ref}” trùng với “${held[0]}” đã viết ở trên.`,
          'Gộp hai dòng làm một, hoặc ghi khoản, điểm để phân biệt.',
        );
      } else if (before !== undefined && standsBefore(ref, before)) {
        add(`“${ref}” đứng sau “${before}”.`, 'Xếp điều khoản theo thứ tự trong văn bản.');
      }
      for (const anchor of provisionAnchors(ref)) places.set(anchor, ref);
      before = ref;
    }
  })
  .describe('điều khoản của văn bản, theo thứ tự trong văn bản');

function standsBefore(ref: string, other: string): boolean {
  const [one, two] = [parseProvision(ref), parseProvision(other)];
  return one !== undefined && two !== undefined && compareProvisions(one, two) < 0;
}
