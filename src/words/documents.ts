/** Words of the pages that list documents. */
export const documentsWords = {
  title: 'Văn bản',
  description: (count: number) =>
    `${count} nghị quyết, chỉ thị, kết luận, luật và kế hoạch về công tác dân vận.`,
  lead: 'Nghị quyết, chỉ thị, kết luận, luật, kế hoạch: mới nhất trước. Tình trạng hiệu lực chỉ ghi khi có căn cứ.',
  asOfDay: 'Xem văn bản vào một ngày bất kỳ',
  ofValue: (count: number, title: string) => `${count} văn bản trong Sổ tay Dân vận: ${title}.`,
} as const;
