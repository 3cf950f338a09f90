/** Words of the list of acronyms. */
export const acronymWords = {
  title: 'Chữ viết tắt',
  lead: 'Chữ viết tắt gặp trong văn bản và báo cáo dân vận, công đoàn. Chọn một nghĩa để tìm trong thư viện.',
  total: (readings: number, verified: number) =>
    `chữ viết tắt. Toàn danh mục có ${readings} nghĩa, ${verified} nghĩa đã đối chiếu với nguồn.`,
  filter: 'Lọc theo chữ tắt hoặc nghĩa',
  onlyVerified: 'Chỉ nghĩa đã đối chiếu',
  none: 'Danh mục không có chữ nào như vậy.',
  print: 'In danh mục',
  unverified: 'Chưa đối chiếu với nguồn. ',
  /** Where a reading comes from; of an unverified one only where it was met says anything new. */
  source: (source: string, verified: boolean) =>
    verified
      ? `Nguồn: ${source}.`
      : source === 'hiểu biết chung, chưa đối chiếu'
        ? 'Theo hiểu biết chung.'
        : `Gặp trong: ${source}.`,
  anyOf: (readings: readonly string[]) => readings.join(' hoặc '),
  unchecked: (reading: string) => `${reading} (nghĩa chưa đối chiếu)`,
  use: {
    'the-thuc': 'Chỉ dùng ở khối ký của văn bản.',
    'so-ky-hieu': 'Chỉ dùng trong số ký hiệu hoặc phần nơi nhận; trang không đánh dấu.',
  },
} as const;
