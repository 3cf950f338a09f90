import { z } from 'zod';
import { id, list, text } from './fields.ts';

/** What a trait is about: a difficulty, a kind of place, a group of people, a resource. */
export const traitKinds = ['kho', 'noi', 'nhom', 'luc'] as const;
export type TraitKind = (typeof traitKinds)[number];

/** A word of the closed vocabulary by which a model is set against a unit's situation. */
export const traitSchema = z.strictObject({
  /** Id, used in addresses and in the `fit` of models. */
  id: id().describe('mã'),
  /** What it is about. */
  kind: z
    .enum(traitKinds)
    .describe('kho: khó khăn; noi: địa bàn; nhom: đối tượng vận động; luc: nguồn lực'),
  /** Name shown, as people say it. */
  name: text().describe('tên, theo cách nói quen thuộc'),
  /** When an editor gives it to a model. */
  means: text().describe('khi nào dùng mã này'),
  /** Other wordings, by which it is found. */
  said: list(text()).describe('vài cách nói khác, để tìm'),
});
export type Trait = z.infer<typeof traitSchema>;
