/** Words of the pages that show the documents as of a day. */
export const asOfDayWords = {
  title: 'Hiệu lực văn bản theo ngày',
  lead: 'Chọn ngày để biết khi đó văn bản nào đã ban hành, còn hay hết hiệu lực.',
  day: 'Ngày cần tra',
  slider: 'Chọn nhanh theo tháng',
  today: 'Ngày cập nhật',
  terms: 'Cuối mỗi khóa Đảng',
  termTitle: (term: string) => `Văn bản cuối khóa ${term}`,
  termLead: (term: string, day: string) =>
    `Các văn bản đã ban hành đến ngày ${day}, ngày chắc chắn còn trong khóa ${term} của Đảng, và tình trạng hiệu lực vào ngày đó.`,
  termName: (term: string) => `Khóa ${term}`,
  /** Where a day lies among the terms; on a day of change both are named. */
  inTerm: (terms: readonly { term: string }[]) =>
    terms.length > 0 ? `khóa ${terms.map(({ term }) => term).join(', ')}` : '',
  total: (count: number) => `${count} văn bản đã ban hành`,
  still: (day: string) =>
    `Đang tính đến ngày ${day}. Muốn chọn ngày khác, hãy bật JavaScript rồi tải lại trang, hoặc chọn mốc cuối khóa ở trên.`,
  none: 'Không có văn bản nào ở tình trạng đã chọn vào ngày này.',
  undated: (count: number) => `Chưa rõ ngày ban hành (${count})`,
  undatedNote: 'Các văn bản này chưa xếp được theo ngày.',
  termsNote:
    'Mốc các khóa ghi theo danh mục nhiệm kỳ của thư viện, phần lớn mới biết đến tháng; cuối khóa tính là ngày chắc chắn còn trong khóa.',
} as const;

/** What became of a document's issuer and its province later; apart, so that the script carries none of it. */
export const laterWords = {
  all: (changes: readonly string[]) => `Về sau: ${changes.join('; ')}.`,
  change: (day: string, what: string) => `từ ngày ${day} ${what}`,
  merged: (former: string, now: string) => `${former} thuộc ${now}`,
} as const;
