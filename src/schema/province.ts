import { z } from 'zod';
import { day, id, list, text } from './fields.ts';

/** Regions of provinces, from north to south. */
export const regions = [
  'trung-du-mien-nui-phia-bac',
  'dong-bang-song-hong',
  'bac-trung-bo',
  'nam-trung-bo-tay-nguyen',
  'dong-nam-bo',
  'dong-bang-song-cuu-long',
] as const;
export type Region = (typeof regions)[number];

const gridSchema = z.tuple([z.number().int(), z.number().int()]);

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
    .array(
      z.strictObject({
        /** Id, used in addresses. */
        id: id().describe('mã'),
        /** Name until then. */
        name: text().describe('tên'),
      }),
    )
    .min(1)
    .describe('các tỉnh, thành phố trước ngày 01/7/2025'),
  /** Social and economic region. */
  region: z.enum(regions).describe('vùng'),
  /** Column and row in a schematic tile diagram, not a map. */
  grid: gridSchema.describe('cột, hàng trên sơ đồ ô'),
  /** Archipelagos that belong to it, each with a marker of its own in the diagram. */
  islands: list(
    z.strictObject({
      /** Name. */
      name: text().describe('tên'),
      /** Column and row of its marker. */
      grid: gridSchema.describe('cột, hàng trên sơ đồ ô'),
    }),
  ).describe('quần đảo thuộc tỉnh, thành phố'),
});
export type Province = z.infer<typeof provinceSchema>;
