import { z } from 'zod';
import { id, list, partialDay, text } from './fields.ts';

/** A target someone set, or a threshold that a law or a Party regulation sets. */
export const targetSchema = z.strictObject({
  /** What is counted. */
  label: text().describe('nội dung chỉ tiêu, ví dụ “công đoàn cơ sở có quy chế dân chủ”'),
  /** `>` means the source says *trên*, `<` *dưới*; `>=` *từ … trở lên*, `<=` *không quá*. */
  comparator: z
    .enum(['>=', '<=', '=', '>', '<'])
    .describe('so sánh: >=, <=, =, > (trên), < (dưới)'),
  /** The figure itself. */
  value: z.number().describe('số liệu'),
  /** Unit of the figure, such as `%` or `ngày làm việc`. */
  unit: text().describe('đơn vị tính'),
  /** By when, as the source words it or as a day. */
  due: text().optional().describe('thời hạn'),
  /** `chi-tieu`: a target; `nguong-phap-ly`: a threshold, rate or time limit set by law. */
  kind: z
    .enum(['chi-tieu', 'nguong-phap-ly'])
    .describe('chi-tieu: chỉ tiêu phấn đấu; nguong-phap-ly: mức, thời hạn bắt buộc'),
  /** What it is about, an id of `topics.yaml`: targets of one topic stand side by side. */
  topic: id().optional().describe('chủ đề, theo mã trong topics.yaml; để so sánh'),
  /** Remark and source marks, such as `[^1]`. */
  note: text().optional().describe('ghi chú, kèm dấu nguồn [^n]'),
});
export type Target = z.infer<typeof targetSchema>;

/** How often a duty returns, in the order of a calendar. */
export const duePeriods = ['thang', 'quy', 'sau-thang', 'nam', 'mot-lan', 'dot-xuat'] as const;
export type DuePeriod = (typeof duePeriods)[number];

/** Who must do what, by when. */
export const taskSchema = z.strictObject({
  /** The unit or person responsible. */
  who: text().describe('cơ quan, người thực hiện'),
  /** The duty, in the library's own words; may carry `[^n]`. */
  what: text().describe('nhiệm vụ'),
  /** By when. */
  due: text().optional().describe('thời hạn'),
  /** For a duty to report: how often, so that the calendar of reports lists it. */
  reportEvery: list(z.enum(duePeriods)).describe(
    'chỉ cho việc báo cáo: định kỳ thang, quy, sau-thang, nam, mot-lan, dot-xuat',
  ),
});
export type Task = z.infer<typeof taskSchema>;

/** What a figure counts, weakest first: what was put in, what was done with it, what changed by it. */
export const countedKinds = ['nguon-luc', 'viec-lam', 'thay-doi'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** A figure that came out of work done; never an aim. */
export const resultSchema = z.strictObject({
  /** What was counted. */
  label: text().describe('kết quả gì'),
  /** The figure before, where the source gives it. */
  before: z.number().optional().describe('số liệu trước khi thực hiện, nếu nguồn có'),
  /** The figure. */
  value: z.number().describe('số liệu'),
  /** Its unit. */
  unit: text().describe('đơn vị tính'),
  /** A word that must be printed with the figure (*hơn*, *gần*, *khoảng* …). */
  qualifier: text().optional().describe('từ đi kèm số liệu: hơn, gần, khoảng, trên…'),
  /** `true` for a background figure (households, population, duration), not an outcome. */
  context: z
    .literal(true)
    .optional()
    .describe('ghi true khi là quy mô, số liệu bối cảnh, không phải kết quả'),
  /** What it counts; a model's figure that is no `context` says so. */
  counts: z
    .enum(countedKinds)
    .optional()
    .describe('nguon-luc: tiền, công bỏ ra; viec-lam: việc đã làm; thay-doi: khó khăn đổi khác'),
  /** Remark and source marks. */
  note: text().optional().describe('ghi chú, kèm dấu nguồn [^n]'),
});
export type Result = z.infer<typeof resultSchema>;

/** First and last year or day that something covers. */
export const periodSchema = z.strictObject({
  /** First day or year. */
  from: partialDay()
    .optional()
    .describe('từ năm hoặc ngày nào, ví dụ "2021" (năm đặt trong ngoặc kép) hoặc 2021-03-15'),
  /** Last day or year. */
  to: partialDay().optional().describe('đến hết năm hoặc ngày nào, viết như from'),
});
export type Period = z.infer<typeof periodSchema>;

export const targetsField = list(targetSchema).describe(
  'chỉ tiêu; mức, thời hạn bắt buộc; mỗi dòng một số liệu',
);
export const tasksField = list(taskSchema).describe('nhiệm vụ và trách nhiệm');
export const resultsField = list(resultSchema).describe('số liệu kết quả');
