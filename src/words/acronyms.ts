/** Words of the list of acronyms. */
export const acronymWords = {
  title: 'Chữ viết tắt',
  lead: 'Chữ viết tắt thường gặp trong văn bản, báo cáo về dân vận, công đoàn.',
  total: (readings: number, verified: number) =>
    `chữ viết tắt. Toàn danh mục có ${readings} nghĩa, ${verified} nghĩa đã đối chiếu với nguồn.`,
  filter: 'Lọc theo chữ viết tắt hoặc nghĩa',
  onlyVerified: 'Chỉ nghĩa đã đối chiếu',
  none: 'Không có chữ viết tắt nào khớp. Hãy nhập ít chữ hơn hoặc bỏ chọn “Chỉ nghĩa đã đối chiếu”.',
  print: 'In danh mục',
  unverified: 'Chưa đối chiếu với nguồn. ',
  /** Where a reading comes from; of an unverified one only where it was met says anything new. */
  source: (source: string, verified: boolean) =>
    verified
      ? `Nguồn: ${source}.`
      : /^chưa thấy nguồn/.test(source)
        ? 'Chưa thấy nguồn.'
        : `Gặp trong: ${source}.`,
  anyOf: (readings: readonly string[]) => readings.join(' hoặc '),
  unchecked: (reading: string) => `${reading} (chưa đối chiếu nguồn)`,
  use: {
    'the-thuc': 'Chỉ dùng ở khối ký của văn bản.',
    'so-ky-hieu':
      'Chỉ dùng trong số ký hiệu hoặc phần nơi nhận; không hiện lời giải thích trong bài.',
  },
} as const;
