/** Names of an entry's states, verbs and fields. */
export const statusNames = {
  'con-hieu-luc': 'Còn hiệu lực',
  'dang-ap-dung': 'Đang được áp dụng',
  'chua-thay-thay-the': 'Chưa thấy văn bản thay thế',
  'co-van-ban-moi-hon': 'Đã có văn bản mới hơn',
  'het-hieu-luc': 'Hết hiệu lực',
  'mot-phan': 'Hết hiệu lực một phần',
  'chua-co-hieu-luc': 'Chưa có hiệu lực',
  'da-hoan-thanh': 'Đã hoàn thành',
  'tu-lieu': 'Tư liệu',
  'ngoai-linh-vuc': 'Ngoài lĩnh vực',
  'chua-kiem-tra': 'Chưa kiểm tra hiệu lực',
  'chua-ban-hanh': 'Chưa ban hành',
} as const;

/** How far a document was checked. */
export const verificationNames = {
  verified: 'Đã đối chiếu số, ngày, trích yếu với nguồn công khai.',
  partial: 'Mới đối chiếu được một phần.',
  unverified: 'Chưa đối chiếu được với bản chính thức. Chưa nên viện dẫn, giảng dạy.',
} as const;

/** How far a model or an account was checked: it has no number and no title to be checked. */
const storyVerification = {
  verified: 'Đã đối chiếu tên, nơi thực hiện, số liệu với nguồn công khai.',
  partial: 'Mới đối chiếu được một phần.',
  unverified: 'Chưa đối chiếu được với nguồn công khai. Chưa nên sử dụng, giảng dạy.',
} as const;

/** How far an entry was checked, and what its reader does next: a document's note stands under its title, others have a part of their own for it. */
export function verificationSentence(
  level: keyof typeof verificationNames,
  kind: 'document' | 'model' | 'report',
  hasNote: boolean,
): string {
  if (kind === 'document') return verificationNames[level];
  return level === 'partial' && hasNote
    ? 'Mới đối chiếu được một phần; xem “Lưu ý” trước khi sử dụng.'
    : storyVerification[level];
}

export const dutyEvery = {
  thang: 'Hằng tháng',
  quy: 'Hằng quý',
  'sau-thang': 'Sáu tháng một lần',
  nam: 'Hằng năm',
  'mot-lan': 'Một lần',
  'dot-xuat': 'Đột xuất',
} as const;

/** How many entries of a kind there are. */
export const entryCounts = {
  document: (count: number) => `${count} văn bản`,
  model: (count: number) => `${count} mô hình`,
  report: (count: number) => `${count} bài thực tiễn`,
  session: (count: number) => `${count} chuyên đề`,
} as const;

export const entryWords = {
  who: 'Cơ quan, người thực hiện',
  what: 'Nhiệm vụ',
  dueBy: (day: string) => `Thời hạn: ${day}.`,
  targetLabel: 'Nội dung',
  level: 'Mức',
  due: 'Thời hạn',
  answer: 'Đáp án',
  proof: 'Nguồn:',
  background: 'Số liệu bối cảnh',
  citedIn: (count: number) => `Nơi viện dẫn văn bản này (${count})`,
  cited: 'Nơi viện dẫn',
  allCited: (count: number) => `Xem cả ${count} nơi viện dẫn`,
  citedTitle: (name: string) => `Nơi viện dẫn ${name}`,
  citedDescription: (count: number, name: string) =>
    `${count} nơi viện dẫn ${name}, kèm câu viện dẫn.`,
  notHeld: 'Thư viện chưa có văn bản này.',
  minutes: (count: number) => `${count} phút`,
  plan: 'kế hoạch',
  pageOf: (who: string) => `Trang của ${who}`,
  unofficial: 'bản chép không chính thức, chưa đối chiếu',
  excerpt: 'mới đọc trích đoạn',
  supports: 'dùng làm căn cứ cho',
  sameNumber: (count: number, number: string) => `${count} văn bản cùng mang số ${number}.`,
  furtherHolders: (count: number) => `và ${count} văn bản khác cùng số`,
  compare: 'So sánh',
  copyCitation: 'Sao chép viện dẫn',
  copyShort: 'Sao chép viện dẫn ngắn',
  copied: 'Đã sao chép',
  share: 'Chia sẻ',
  print: 'In trang này',
  unknownDay: 'chưa rõ ngày',
  tasksUnknown: 'Chưa rõ văn bản giao nhiệm vụ cho cơ quan nào: các nguồn đã đọc không nêu.',
  carriedOutUnknown: 'Chưa ghi nhận nơi thực hiện: thư viện chưa có nguồn.',
  answersOnline: 'Đáp án và lời giải xem trên Sổ tay Dân vận.',
} as const;

export const levelNames = {
  'trung-uong': 'Trung ương',
  'quoc-hoi': 'Quốc hội',
  'chinh-phu': 'Chính phủ',
  'bo-nganh': 'Bộ, ngành',
  'tong-lien-doan': 'Công đoàn Việt Nam',
  tinh: 'Tỉnh, thành phố',
  huyen: 'Huyện, quận',
  'co-so': 'Cơ sở',
} as const;

/** What an entry is called in a list of mixed kinds; documents are known by their number. */
export const kindAndName = {
  model: (name: string) => `Mô hình: ${name}`,
  report: (title: string) => `Thực tiễn: ${title}`,
  session: (title: string) => `Chuyên đề: ${title}`,
} as const;

/** A document's short name with its year in brackets, where the name does not end in it: a law's does. */
export const nameOfYear = (name: string, year: string | undefined): string =>
  year === undefined || name.endsWith(` năm ${year}`) ? name : `${name} (${year})`;
