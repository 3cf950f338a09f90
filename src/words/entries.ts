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

export const verificationNames = {
  verified: 'Đã đối chiếu số, ngày và tên với nguồn công khai.',
  partial: 'Mới đối chiếu được một phần.',
  unverified: 'Chưa đối chiếu được với bản công bố.',
} as const;

export const dutyEvery = {
  thang: 'Hằng tháng',
  quy: 'Hằng quý',
  'sau-thang': 'Sáu tháng',
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
  who: 'Chủ thể',
  what: 'Việc phải làm',
  dueBy: (day: string) => `Hạn: ${day}.`,
  targetLabel: 'Nội dung',
  level: 'Mức',
  due: 'Thời hạn',
  answer: 'Đáp án',
  proof: 'Nguồn:',
  background: 'Số liệu nền',
  citedIn: (count: number) => `Được viện dẫn trong ${count} mục`,
  cited: 'Được viện dẫn',
  allCited: (count: number) => `Xem cả ${count} mục viện dẫn`,
  citedTitle: (name: string) => `Nơi viện dẫn ${name}`,
  citedDescription: (count: number, name: string) =>
    `${count} mục của thư viện viện dẫn ${name}, mỗi mục kèm câu viện dẫn.`,
  notHeld: 'Thư viện chưa có văn bản này.',
  minutes: (count: number) => `${count} phút`,
  plan: 'kế hoạch',
  pageOf: (who: string) => `Trang của ${who}`,
  unofficial: 'Bản chép không chính thức hoặc hiểu biết chung: chưa đối chiếu được với bản công bố',
  excerpt: 'đọc trích đoạn',
  supports: 'chứng minh',
  sameNumber: (count: number, number: string) => `${count} văn bản cùng mang số ${number}.`,
  compare: 'So sánh',
  copyCitation: 'Chép trích dẫn',
  copyShort: 'Chép dạng ngắn',
  copied: 'Đã chép',
  share: 'Chia sẻ',
  print: 'In trang này',
  unknownDay: 'chưa rõ ngày',
  tasksUnknown: 'Chưa rõ: các nguồn thư viện đã đọc không nêu văn bản này giao việc gì cho ai.',
  carriedOutUnknown: 'Chưa ghi nhận: thư viện chưa có nguồn nói nơi nào đã thực hiện.',
  answersOnline: 'Đáp án và lời giải xem trên trang này của thư viện.',
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
