/** Words of the index of printed numbers, and of the page of each number. */
export const numberWords = {
  indexTitle: 'Tra theo số hiệu',
  indexLead:
    'Mọi số hiệu có trong thư viện, xếp theo số. Một số hiệu có thể là của nhiều văn bản: mỗi khóa Đảng, mỗi tỉnh đánh số lại từ đầu.',
  jump: 'Đến số',
  without: 'Văn bản không có số hoặc chưa rõ số',
  crumb: 'Theo số ký hiệu',
  title: (number: string) => `Số ${number}`,
  description: (count: number, number: string, years: readonly string[]) =>
    `${count} văn bản mang số ${number}: ${years.join(', ')}.`,
  several: (count: number) =>
    `${count} văn bản trong thư viện cùng mang số này. Số văn bản Đảng đánh lại theo nhiệm kỳ, văn bản nhà nước theo năm, văn bản địa phương theo từng nơi: khi dẫn, ghi đủ ngày và cơ quan ban hành.`,
  one: 'Thư viện có một văn bản mang số này. Văn bản khác cùng số có thể có mà thư viện chưa có.',
  unknownYear: 'chưa rõ năm',
  compared: 'So sánh',
  year: 'Năm',
  who: 'Loại, cơ quan',
  about: 'Nói về',
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
  cited: 'Được dẫn',
  citedLabel: 'Được dẫn trong:',
  citedIn: (count: number) => `${count} mục`,
} as const;
