import { z } from 'zod';
import { text, webAddress } from './fields.ts';

/** How much of a document itself was read, from the most to nothing. */
const readings = ['toan-van', 'trich-doan', 'qua-nguon-khac', 'chua-doc'] as const;
export type Reading = (typeof readings)[number];

/** Written where editors know it; left out, it follows from the sources and can only say less. */
export const readingField = z
  .enum(readings)
  .optional()
  .describe(
    'đã đọc chính văn bản đến đâu: toan-van (trọn văn bản), trich-doan (một phần), qua-nguon-khac (chỉ biết qua báo, văn bản khác), chua-doc (mới biết số, ngày, tên); bỏ trống thì suy từ nguồn',
  );

/**
 * Hosts of bodies that publish their own documents, with all below them. A page that collects the
 * documents of others is no place of publication, however complete.
 */
const publishers = [
  'gov.vn',
  'chinhphu.vn',
  'quochoi.vn',
  'dangcongsan.vn',
  'mattran.org.vn',
  'congdoan.vn',
];

const isPublisher = (address: string): boolean => {
  const host = URL.parse(address)?.hostname ?? '';
  return publishers.some((name) => host === name || host.endsWith(`.${name}`));
};

/** The official publication of a document: who published it, and the page that holds its text. */
export const publishedSchema = z.strictObject({
  /** Name of the gazette or page, as a reader knows it: `Công báo điện tử`. */
  where: text().describe('tên nơi công bố, ví dụ Công báo điện tử'),
  /** Address of the document there. */
  url: webAddress()
    .refine(isPublisher, {
      error: (issue) =>
        `“${String(issue.input)}” không phải trang công bố chính thức của cơ quan ban hành.`,
      params: {
        hint: 'Trang sưu tầm thì ghi ở sources:; ở đây chỉ ghi Công báo, cổng của Chính phủ, Quốc hội, Đảng, Mặt trận, Công đoàn hay cơ quan nhà nước (gov.vn).',
      },
    })
    .describe('địa chỉ văn bản trên trang công bố chính thức'),
});
