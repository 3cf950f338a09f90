/** Words of the pages that list documents. */
export const documentsWords = {
  title: 'Văn bản',
  description: (count: number) =>
    `${count} nghị quyết, chỉ thị, kết luận, luật và kế hoạch về công tác dân vận.`,
  pageDescription: (page: number, count: number) =>
    `Trang ${page} trong danh sách ${count} văn bản.`,
  lead: 'Nghị quyết, chỉ thị, kết luận, luật, kế hoạch, mới nhất trước; tình trạng hiệu lực kèm căn cứ.',
  asOfDay: 'Tra hiệu lực theo ngày',
  facets: {
    type: 'Loại văn bản',
    state: 'Tình trạng hiệu lực',
    issuer: 'Cơ quan ban hành',
    topic: 'Chủ đề',
    year: 'Năm ban hành',
  },
  ofYear: (year: string) => `Văn bản năm ${year}`,
  ofUnknownYear: 'Văn bản chưa rõ năm',
  ofValue: (count: number, title: string) => `${count} văn bản trong Sổ tay Dân vận: ${title}.`,
} as const;
