/** Words of the page of mottos and of the links to it. */
export const mottoWords = {
  title: 'Phương châm',
  lead: 'Câu chữ đúng của các phương châm thường dùng trong công tác dân vận, nguồn và cách dùng.',
  wordings: 'Câu chữ qua từng thời kỳ',
  since: (day: string) => `Mốc sớm nhất: ${day}`,
  unknownSince: 'chưa rõ',
  slips: 'Cách viết cần tránh',
  note: 'Lưu ý.',
  uses: (count: number) =>
    count === 0
      ? 'Chưa ghi nhận nơi sử dụng trong thư viện'
      : `Nơi sử dụng trong thư viện (${count})`,
  moreUses: (count: number) => `Xem thêm ${count} nơi`,
  moreOfUses: (count: number, all: number) => `Xem thêm ${count} trong ${all} nơi còn lại`,
  inEntry: 'Phương châm được dùng',
} as const;

/** How an entry uses a motto, where it is not in one of its wordings. */
export const mottoForms = {
  wording: undefined,
  slip: 'viết chưa chuẩn',
  short: 'nhắc ngắn',
} as const;
