import { formatDate } from '../vietnamese/dates.ts';

/** Words of the search box and the results page. */
export const searchWords = {
  label: 'Tìm văn bản theo số ký hiệu; tìm mô hình, chuyên đề theo từ khóa',
  placeholder: 'Số ký hiệu hoặc từ khóa: 25nqtw, quy chế dân chủ',
  submit: 'Tìm',
  listLabel: 'Gợi ý',
  recent: 'Tìm gần đây',
  forget: 'Xóa lịch sử tìm kiếm',
  all: (query: string) =>
    query.length > 100 ? 'Xem ở trang kết quả' : `Xem tất cả kết quả cho “${query}”`,
  loading: 'Đang tìm…',
  inText: 'Đang tìm trong toàn văn…',
  failed:
    'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra mạng rồi thử lại, hoặc mở danh mục theo số ký hiệu.',
  found: (count: number) => (count === 0 ? 'Không có kết quả.' : `${count} kết quả.`),
  choose: (count: number) => `${count} gợi ý, chọn bằng phím mũi tên.`,
  understood: 'Đang tìm',
  documents: (count: number) => `${count} văn bản`,
  none: 'chưa có trong thư viện',
  nobody: (name: string) => `Chưa có ${name} trong thư viện.`,
  notNamed: (query: string) =>
    `Thư viện chưa có văn bản mang tên “${query}”; dưới đây là các mục có nhắc.`,
  nearStates: 'Xem thêm:',
  countedState: (name: string, count: number) => `${name} (${count})`,
  near: 'Số gần giống:',
  rest: (count: number) => `Xem cả ${count} văn bản`,
  loosened: 'Không có văn bản khớp năm hoặc cơ quan đã nhập; dưới đây là các văn bản cùng số.',
  noneOfThem: (against: readonly string[]) =>
    `Thư viện có văn bản cùng số nhưng không khớp: văn bản đứng đầu ${against.join('; ').replaceAll('lời văn ghi', 'bạn nhập')}.`,
  anyDocument: 'văn bản',
  number: 'số',
  ofIssuer: 'của',
  inYear: 'năm',
  inTerm: 'khóa',
  plenum: (type: string, plenum: string, term: string) =>
    `${type} Hội nghị Trung ương ${plenum} khóa ${term}`,
  ofDay: (day: string) => `văn bản ban hành ngày ${day}`,
  noResults: (query: string) => `Không tìm thấy kết quả cho “${query}”.`,
  tryThese: 'Hãy bớt từ khóa, bỏ dấu ngoặc kép, hoặc mở một danh mục:',
  byNumber: 'Danh mục theo số ký hiệu',
  allDocuments: 'Tất cả văn bản',
  allModels: 'Tất cả mô hình',
  allSessions: 'Chuyên đề học tập',
  allReports: 'Thực tiễn đơn vị',
  more: 'Xem thêm',
  searchText: 'Tìm thêm trong toàn văn',
  sortBy: 'Xếp theo',
  relevance: 'Phù hợp nhất',
  date: 'Mới nhất',
  everything: 'Tất cả',
  clear: 'Bỏ chọn',
  start: 'Nhập số ký hiệu, tên gọi hoặc từ khóa vào ô tìm kiếm ở đầu trang.',
  title: 'Tìm kiếm',
  titleForPassage: 'Viện dẫn trong đoạn đã dán',
  titleForLong: 'Tìm theo đoạn đã nhập',
  close: 'Đóng ô tìm',
  empty: 'Xóa nội dung đã nhập',
  passage: (letters: number) => `Đã đọc cả đoạn ${letters} ký tự.`,
  citations: (count: number) => `Trong đoạn này có ${count} viện dẫn:`,
  noCitations: 'Không thấy số ký hiệu nào trong đoạn này; dưới đây là kết quả tìm theo từ khóa.',
  checkAll: 'Soát cả đoạn này',
  undecided: (count: number) => `${count} văn bản cùng số; đoạn này chưa cho biết là văn bản nào.`,
  notHeld: 'thư viện chưa có',
  wordsOnly: (words: number) => `Câu dài: chỉ tìm theo ${words} tiếng đầu.`,
  moreThanNumber: 'Tìm thêm trong tên gọi và toàn văn',
  titleFor: (query: string) => `Tìm “${query}”`,
  noScript:
    'Trình duyệt đang tắt JavaScript nên chưa tìm được. Hãy bật JavaScript rồi tải lại trang, hoặc mở một danh mục:',
  section: 'Mục',
  unknownDay: 'chưa rõ ngày',
  filters: 'Lọc kết quả',
} as const;

/** Names of what is found, one and many. */
export const searchKindNames = {
  document: 'Văn bản',
  model: 'Mô hình',
  report: 'Thực tiễn',
  session: 'Chuyên đề',
  topic: 'Chủ đề',
  place: 'Địa phương',
  acronym: 'Chữ viết tắt',
  motto: 'Phương châm',
  issuer: 'Cơ quan',
  page: 'Trang',
} as const;

/** Types that distinguish results within a kind. */
export const typeNames = {
  danVanKheo: 'Mô hình Dân vận khéo',
  plan: 'Kế hoạch của đơn vị',
} as const;

export const facetTitles = {
  kind: 'Loại tài liệu',
  state: 'Tình trạng hiệu lực',
  type: 'Loại văn bản',
  year: 'Năm',
  topic: 'Chủ đề',
} as const;

/** What was corrected in a number as typed. */
export const changeNames = {
  separator: 'dấu gạch',
  zero: 'số 0 đứng đầu',
  accent: 'dấu của chữ Đ',
  case: 'chữ hoa',
  year: 'năm',
  issuer: 'cơ quan ban hành',
} as const;

/** "Đã tự bổ sung: dấu gạch, năm." */
export function changesSentence(changes: readonly (keyof typeof changeNames)[]): string {
  const names = changes.map((change) => changeNames[change]);
  return names.length === 0 ? '' : `Đã tự bổ sung: ${names.join(', ')}.`;
}

/** Why the first of several holders is first. */
export const reasonNames = {
  spelling: 'viết đúng ký hiệu',
  type: 'đúng loại văn bản',
  year: 'đúng năm hoặc khóa đã nhập',
  stated: 'khớp ngày, cơ quan hoặc trích yếu đã nhập',
  words: 'có từ khóa đã nhập',
  current: 'chưa bị thay thế',
  cited: 'được viện dẫn nhiều nhất trong thư viện',
} as const;

export function reasonSentence(reasons: readonly (keyof typeof reasonNames)[]): string {
  return reasons.length === 0
    ? ''
    : `Đứng đầu vì ${reasons.map((reason) => reasonNames[reason]).join(', ')}.`;
}

/** Notes on how words were read. */
export const readingNotes = {
  corrected: (typed: string, meant: string) =>
    `Đang hiện kết quả cho “${meant}” thay vì “${typed}”.`,
  unknown: (words: string) => `Đã bỏ qua “${words}” vì thư viện không có từ này.`,
  acronym: (code: string, expansion: string) => `${code}: ${expansion}.`,
  state: (name: string) => `Chỉ văn bản: ${name}.`,
  notWhole: 'Không trang nào có đủ các từ đã nhập; dưới đây là các trang gần nhất.',
} as const;

/** Day of a document for a card. */
export const dayWords = (day: string | null): string =>
  day === null ? searchWords.unknownDay : formatDate(day);
