/** Words of the index of printed numbers, and of the page of each number. */
export const numberWords = {
  indexTitle: 'Tra theo số ký hiệu',
  indexLead:
    'Xếp theo số. Một số ký hiệu có thể thuộc nhiều văn bản, vì mỗi nhiệm kỳ, mỗi tỉnh đánh số lại từ đầu.',
  jump: 'Đến số',
  without: 'Văn bản không có hoặc chưa rõ số ký hiệu',
  crumb: 'Theo số ký hiệu',
  title: (number: string) => `Số ${number}`,
  description: (count: number, number: string, years: readonly string[]) =>
    `${count} văn bản mang số ${number}: ${years.join(', ')}.`,
  several: (count: number) =>
    `${count} văn bản cùng mang số này. Khi viện dẫn, ghi đủ ngày và cơ quan ban hành.`,
  one: 'Thư viện có một văn bản mang số này. Văn bản khác cùng số có thể có mà thư viện chưa có.',
  unknownYear: 'chưa rõ năm',
  compared: 'So sánh',
  year: 'Năm',
  who: 'Loại, cơ quan',
  about: 'Chủ đề',
  topicsLabel: 'Chủ đề:',
  telling: 'Ghi kèm',
  tellingLabel: 'Ghi kèm một trong các dấu hiệu này là đủ rõ:',
  nothingTells: 'chưa có dấu hiệu nào đủ tách',
  /** A citation as someone would write it. */
  cite: (type: string, number: string, sign: string) => `${type} số ${number} ${sign}`,
  onDay: (day: string) => `ngày ${day}`,
  inYear: (year: string) => `năm ${year}`,
  ofTerm: (term: string) => `khóa ${term}`,
  ofBody: (body: string) => `của ${body}`,
  cited: 'Số nơi viện dẫn',
  citedLabel: 'Số nơi viện dẫn:',
  citedIn: (count: number) => `${count} nơi`,
} as const;
