import { z } from 'zod';
import { id, text } from './fields.ts';

/** What a trait is about: a kind of place, a group of people, a kind of difficulty. */
export const traitKinds = ['noi', 'nhom', 'kho'] as const;

/** A sign by which a model is set against a unit's situation, read from the model's own words. */
export const traitSchema = z.strictObject({
  /** Id, used in addresses. */
  id: id().describe('mã'),
  /** What it is about. */
  kind: z.enum(traitKinds).describe('noi: kiểu nơi làm; nhom: nhóm người; kho: loại khó khăn'),
  /** Name shown. */
  name: text().describe('tên'),
  /** Words that show it when a model's text holds them, capitals aside. */
  words: z.array(text()).min(1).describe('các chữ cho thấy dấu hiệu'),
});
export type Trait = z.infer<typeof traitSchema>;
