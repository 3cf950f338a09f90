import { z } from 'zod';
import { id, list } from './fields.ts';

/** By what a model is set against a unit's situation: ids of `model-traits.yaml`, given by editors. */
export const modelFitSchema = z.strictObject({
  /** Difficulties it answers, the one it was made for first. */
  difficulties: z
    .array(id())
    .min(1)
    .describe('khó khăn được giải quyết, chính trước; mã có loại `kho` trong model-traits.yaml'),
  /** Kinds of place; none for what is done anywhere. */
  places: list(id()).describe(
    'địa bàn, mã có loại `noi`; nơi nào cũng thực hiện được thì bỏ trống',
  ),
  /** Groups of people it is for. */
  groups: z.array(id()).min(1).describe('đối tượng vận động, mã có loại `nhom`'),
  /** What it leans on. */
  resources: list(id()).describe('nguồn lực dựa vào, mã có loại `luc`'),
});
export type ModelFit = z.infer<typeof modelFitSchema>;

/** Why an entry filed as a model is none that one can copy; its page stays, the gallery leaves it out. */
export const setAsideReasons = ['khen-thuong', 'dang-ky', 'so-lieu', 'ke-hoach'] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];
