/** Words of the pages that show the documents as of a day. */
export const asOfDayWords = {
  title: 'Văn bản vào một ngày',
  lead: 'Chọn một ngày để biết lúc đó văn bản nào đã ban hành, còn hay hết hiệu lực, và cơ quan ban hành về sau đổi ra sao. Điều chưa có căn cứ được ghi là chưa kiểm tra.',
  day: 'Vào ngày',
  slider: 'Kéo theo tháng',
  today: 'Ngày dựng trang',
  terms: 'Cuối các khóa của Đảng',
  termTitle: (term: string) => `Văn bản cuối khóa ${term}`,
  termLead: (term: string, day: string) =>
    `Các văn bản đã ban hành đến ngày ${day}, ngày chắc chắn còn trong khóa ${term} của Đảng, và tình trạng hiệu lực vào ngày đó.`,
  termName: (term: string) => `Khóa ${term}`,
  /** Where a day lies among the terms; on a day of change both are named. */
  inTerm: (terms: readonly { term: string }[]) =>
    terms.length > 0 ? `khóa ${terms.map(({ term }) => term).join(' – ')}` : '',
  total: (count: number) => `${count} văn bản đã ban hành`,
  still: (day: string) =>
    `Trang này tính đến ngày ${day}. Để chọn ngày khác, hãy bật JavaScript, hoặc chọn cuối một khóa.`,
  none: 'Không có văn bản nào ở tình trạng đã chọn vào ngày này.',
  undated: (count: number) => `Chưa rõ ngày ban hành (${count})`,
  undatedNote: 'Không xếp được các văn bản này vào một ngày nào.',
  termsNote:
    'Mốc các khóa ghi theo danh mục nhiệm kỳ của thư viện, phần lớn mới biết đến tháng; cuối khóa tính là ngày chắc chắn còn trong khóa.',
} as const;

/** What became of a document's issuer and its province later; apart, so that the script carries none of it. */
export const laterWords = {
  all: (changes: readonly string[]) => `Về sau: ${changes.join('; ')}.`,
  change: (day: string, what: string) => `từ ${day} ${what}`,
  merged: (former: string, now: string) => `${former} nhập thành ${now}`,
} as const;
