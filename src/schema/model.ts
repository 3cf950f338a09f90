import { z } from 'zod';
import { id, list, partialDay, text } from './fields.ts';
import { modelFitSchema, setAsideReasons } from './model-fit.ts';
import { checking, documentRefSchema, topicsField } from './source.ts';
import { resultsField } from './target.ts';

/** One exemplary model: a difficulty, what a unit did about it, and what came of it. */
export const modelSchema = z.strictObject({
  /** Name of the model. */
  name: text().describe('tên mô hình'),
  /** The unit that carried it out, as the source names it. */
  unit: text().describe('đơn vị thực hiện, đúng như nguồn ghi'),
  /** Kind of unit, an id of `unit-types.yaml`. */
  unitType: id().describe('loại đơn vị, theo mã trong unit-types.yaml'),
  /** Province as it was at the time, an id of `provinces.yaml`; today's follows from it. */
  place: id()
    .optional()
    .describe(
      'tỉnh, thành phố theo tên khi thực hiện, mã trong provinces.yaml; chưa biết hoặc toàn quốc thì bỏ trống',
    ),
  /** `true` for a nationwide programme. */
  nationwide: z.literal(true).optional().describe('ghi true khi thực hiện toàn quốc'),
  /** District or town, as the source names it. */
  district: text().optional().describe('huyện, thị xã, thành phố thuộc tỉnh'),
  /** Field of work, an id of `fields.yaml`. */
  field: id().describe('lĩnh vực, theo mã trong fields.yaml'),
  /** When it ran; with `basis: nguon` only the year of the source is known. */
  years: z
    .strictObject({
      /** First year. */
      from: z.number().int().optional().describe('năm đầu'),
      /** Last year. */
      to: z.number().int().optional().describe('năm cuối'),
      /** `trien-khai`: the source says when it ran; `nguon`: year of the source or of a figure; `khong-ro`: unknown. */
      basis: z
        .enum(['trien-khai', 'nguon', 'khong-ro'])
        .describe('trien-khai: năm thực hiện; nguon: chỉ biết năm của nguồn; khong-ro: chưa rõ'),
    })
    .describe('thời gian'),
  /** A unit's or one person's example; a person is described by role and place only. */
  by: z.enum(['tap-the', 'ca-nhan']).describe('tap-the: tập thể; ca-nhan: cá nhân (không nêu tên)'),
  /** Whether the source itself presents it as Dân vận or *Dân vận khéo*. */
  danVanKheo: z.boolean().describe('true chỉ khi nguồn gọi đó là Dân vận hoặc “Dân vận khéo”'),
  /** The difficulty it answers. */
  difficulty: text().describe('khó khăn cần giải quyết'),
  /** `true` when the difficulty is read out of what was done, the source not saying it. */
  difficultyInferred: z.boolean().describe('true khi ban biên tập suy ra khó khăn từ cách làm'),
  /** What was done, step by step. */
  actions: z.array(text()).min(1).describe('cách làm, từng bước'),
  /** Results and background in figures. */
  results: resultsField,
  /** Aims, targets and registrations: what was promised, never shown as a result. */
  aims: list(text()).describe('mục tiêu, chỉ tiêu, số đăng ký: chưa phải kết quả'),
  /** Limits that the source states. */
  limitations: list(text()).describe('hạn chế mà nguồn nêu'),
  /** Lessons for trainers: the editors' own reading, marked so on the page. */
  lessons: list(text()).describe('kinh nghiệm rút ra, do ban biên tập viết'),
  /** What it takes to do it, as far as the source says. */
  needs: z
    .strictObject({
      /** Who must take part. */
      people: text().optional().describe('nhân lực'),
      /** What it costs and who pays. */
      money: text().optional().describe('kinh phí, ai đóng góp'),
      /** How long it takes. */
      time: text().optional().describe('thời gian'),
    })
    .optional()
    .describe('nguồn lực cần có: chỉ ghi điều nguồn nêu'),
  /** By what it is set against a unit's situation; left out only where `setAside` stands. */
  fit: modelFitSchema
    .optional()
    .describe('để so với hoàn cảnh đơn vị khác; bắt buộc, trừ bài có setAside'),
  /** Why it is no model to copy: a ceremony, registrations, figures of a province, a plan. */
  setAside: z
    .enum(setAsideReasons)
    .optional()
    .describe(
      'ghi khi bài không phải mô hình để nhân rộng: khen-thuong, dang-ky, so-lieu, ke-hoach',
    ),
  /** Id of the model it was learnt from. */
  learnedFrom: id().optional().describe('mã mô hình mà đơn vị nhân rộng'),
  /** Where others did the same after it, as a source tells, with `[^n]`. */
  spread: list(text()).describe('nơi đã nhân rộng, theo nguồn'),
  /** Whether it still runs: what a source says, and of when. */
  continued: z
    .strictObject({
      /** Day or year of what is said. */
      on: partialDay().describe('ngày, năm mà nguồn nói'),
      /** What the source says: still run, changed, ended. */
      what: text().describe('còn duy trì, đã thay đổi hay đã dừng'),
    })
    .optional()
    .describe('nay còn làm không, theo nguồn'),
  /** Documents it carries out. */
  implements: list(documentRefSchema).describe('văn bản mà mô hình thực hiện'),
  /** Recognition received. */
  recognition: text().optional().describe('khen thưởng, công nhận'),
  /** `true` for a suggested front-page model. */
  showcase: z.literal(true).optional().describe('ghi true để gợi ý ra trang chủ'),
  /** Topics it belongs to, ids of `topics.yaml`. */
  topics: topicsField,
  ...checking,
});
export type ModelData = z.infer<typeof modelSchema>;
