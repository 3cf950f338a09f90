import { z } from 'zod';
import { id, list, partialDay, summaryText, text } from './fields.ts';
import { checking, documentRefSchema, topicsField } from './source.ts';
import { duePeriods, periodSchema, resultsField, targetsField, tasksField } from './target.ts';

/** A finding of a report, tagged so that limitations meet solutions across units. */
const findingSchema = z.strictObject({
  /** The finding in the library's own words; may carry `[^n]`. */
  text: text().describe('nội dung, tóm lược'),
  /** Topics it belongs to. */
  topics: z.array(id()).min(1).describe('các chủ đề, ít nhất một'),
});
export type Finding = z.infer<typeof findingSchema>;

/** A duty to report, as a plan lays it down. */
const dutySchema = z.strictObject({
  /** What is to be reported or done. */
  what: text().describe('báo cáo, nhiệm vụ'),
  /** To whom. */
  to: text().optional().describe('nơi nhận'),
  /** How often. */
  every: z.enum(duePeriods).describe('định kỳ: thang, quy, sau-thang, nam, mot-lan, dot-xuat'),
  /** By which day, as the plan words it. */
  due: text().optional().describe('thời hạn gửi'),
});
export type Duty = z.infer<typeof dutySchema>;

/** A unit's account of its work: what came of it, what fell short, what it means to do. */
export const reportSchema = z.strictObject({
  /** The library's own title for the account. */
  title: text().describe('tên bài, do ban biên tập đặt'),
  /** The unit whose account it is. */
  unit: text().describe('đơn vị'),
  /** Kind of unit, an id of `unit-types.yaml`. */
  unitType: id().describe('loại đơn vị, theo mã trong unit-types.yaml'),
  /** `bao-cao` reports results; `ke-hoach` is a plan and shows targets and duties, never results. */
  kind: z
    .enum(['bao-cao', 'ke-hoach'])
    .describe('bao-cao: có kết quả; ke-hoach: mới có chỉ tiêu, nhiệm vụ'),
  /** Province as it was at the time. */
  place: id()
    .optional()
    .describe('tỉnh, thành phố của đơn vị theo tên khi viết; mã trong provinces.yaml'),
  /** What time it covers. */
  period: periodSchema.describe('thời gian thực hiện nêu trong bài'),
  /** Day the account was published or issued. */
  publishedOn: partialDay().optional().describe('ngày đăng hoặc ban hành của văn bản làm nguồn'),
  /** What the account says, in at most 60 words. */
  summary: summaryText().describe('tóm tắt, tối đa 60 tiếng'),
  /** Documents it carries out or reviews. */
  implements: list(documentRefSchema).describe('văn bản mà đơn vị thực hiện'),
  /** Results in figures. */
  results: resultsField,
  /** Results given without figures. */
  outcomes: list(findingSchema).describe('kết quả khác, không có số liệu'),
  /** What fell short, as the unit itself says. */
  limitations: list(findingSchema).describe('hạn chế (đơn vị tự đánh giá)'),
  /** What the unit does or means to do about it. */
  solutions: list(findingSchema).describe('giải pháp'),
  /** Targets of a plan. */
  targets: targetsField,
  /** Who must do what under a plan. */
  tasks: tasksField,
  /** Reporting duties: what, to whom, how often, by when. */
  duties: list(dutySchema).describe('chế độ báo cáo'),
  /** Mottos that it quotes. */
  mottos: list(text()).describe('phương châm được nhắc'),
  /** Topics it belongs to, ids of `topics.yaml`. */
  topics: topicsField,
  ...checking,
});
export type ReportData = z.infer<typeof reportSchema>;
