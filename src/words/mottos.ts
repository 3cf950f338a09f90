/** Words of the page of mottos and of the links to it. */
export const mottoWords = {
  title: 'Phương châm',
  lead: 'Những câu hay được nhắc trong công tác dân vận: câu chữ qua từng thời kỳ, nguồn, ý nghĩa, nơi dùng trong thư viện và chỗ các bài viết chưa chuẩn. Điều chưa biết được ghi là chưa rõ.',
  wordings: 'Câu chữ qua từng thời kỳ',
  since: (day: string) => `Mốc sớm nhất: ${day}`,
  unknownSince: 'chưa rõ',
  slips: 'Chỗ viết chưa chuẩn',
  note: 'Lưu ý.',
  uses: (count: number) =>
    count === 0 ? 'Chưa mục nào của thư viện dùng' : `${count} mục của thư viện có dùng`,
  moreUses: (count: number) => `Thêm ${count} mục`,
  inEntry: 'Phương châm được dùng',
} as const;

/** How an entry uses a motto, where it is not in one of its wordings. */
export const mottoForms = {
  wording: undefined,
  slip: 'viết chưa chuẩn',
  short: 'nhắc ngắn',
} as const;
