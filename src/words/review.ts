/** Counts of both answers of a draft. */
interface TallyCounts {
  right: number;
  standing: Readonly<Record<StandingName, number>>;
  told: number;
}
type StandingName =
  | 'stands'
  | 'searched'
  | 'newer-exists'
  | 'partly'
  | 'completed'
  | 'not-yet'
  | 'ended'
  | 'not-checked'
  | 'no-force';

const part = (count: number, words: string): string => (count === 0 ? '' : `${count} ${words}`);

/** A whole day is called one: *từ ngày 01/01/2019*; a month or year speaks for itself. */
const dayOf = (on: string): string => (/^\d+\/\d+\/\d+$/.test(on) ? `ngày ${on}` : on);

/** Words of the draft checker, on its page and in the terminal. */
export const reviewWords = {
  title: 'Soát văn bản',
  kinds: {
    agrees: 'Khớp',
    differs: 'Sai khác',
    incomplete: 'Chưa đủ',
    several: 'Nhiều văn bản cùng số',
    replaced: 'Đã hết hiệu lực',
    standing: 'Tình trạng hiệu lực',
    'not-held': 'Chưa có trong thư viện',
    misquoted: 'Phương châm chưa đúng',
  },
  fields: {
    number: 'Số ký hiệu',
    type: 'Thể loại',
    issuedOn: 'Ngày ban hành',
    term: 'Khóa',
    issuer: 'Cơ quan ban hành',
    title: 'Trích yếu',
    place: 'Nơi ban hành',
  },
  missing: {
    number: 'số ký hiệu đầy đủ',
    issuedOn: 'ngày ban hành',
    issuer: 'cơ quan ban hành',
    place: 'tên địa phương hoặc đơn vị',
  },
  differs: (field: string, stated: string, held: string) =>
    `${field}: bạn viết “${stated}”, thư viện ghi “${held}”`,
  lacks: (fields: string) => `Thiếu ${fields}.`,
  /** Names of states, where they are headings of a finding. */
  states: {
    stands: 'Còn áp dụng',
    searched: 'Chưa thấy văn bản thay thế',
    'newer-exists': 'Đã có văn bản mới hơn',
    partly: 'Hết hiệu lực một phần',
    completed: 'Đã hoàn thành',
    'not-yet': 'Chưa có hiệu lực',
    ended: 'Đã hết hiệu lực',
    'not-checked': 'Chưa kiểm tra hiệu lực',
    'no-force': 'Không xét hiệu lực',
  },
  ended: (on: string | null) =>
    on === null ? 'Đã hết hiệu lực, chưa rõ từ ngày nào.' : `Đã hết hiệu lực từ ${dayOf(on)}.`,
  endedBy: (name: string) => `Văn bản thay thế, bãi bỏ: ${name}.`,
  now: (name: string) => `Nay áp dụng ${name}.`,
  noSuccessor: 'Thư viện chưa có văn bản đang áp dụng thay cho văn bản này.',
  newer: (name: string) => `Đã có văn bản mới hơn: ${name}; cân nhắc viện dẫn kèm.`,
  chain: (names: readonly string[]) => `Nối tiếp: ${names.join(' → ')}.`,
  onlyTold: 'Câu này chỉ nhắc lại văn bản cũ, không phải sửa.',
  notReplaced: 'Chưa thấy văn bản thay thế, có thể viện dẫn; nên kiểm tra lại.',
  doubtful: 'Chưa thấy văn bản thay thế, căn cứ chưa chắc; hãy kiểm tra trước khi viện dẫn.',
  standing: (label: string) => `${label}.`,
  searched: (day: string) => `Tìm văn bản thay thế đến ngày ${day}.`,
  several: (count: number) =>
    count === 1
      ? 'Thư viện có một văn bản mang số này, nhưng lời dẫn chưa đủ để biết có phải nó không.'
      : `${count} văn bản cùng mang số này; chọn văn bản bạn muốn dẫn.`,
  why: (reasons: readonly string[]) =>
    reasons.length === 0 ? 'Chỉ mới trùng số ký hiệu.' : `Vì ${reasons.join(', ')}.`,
  maybe: (name: string) => `Có thể là ${name}, nhưng lời dẫn chưa đủ để chắc.`,
  notHeld: 'Thư viện chưa có văn bản này, nên không đối chiếu được.',
  barred: (name: string, against: readonly string[]) =>
    `Không phải ${name}${against.length === 0 ? '' : `: văn bản ấy ${against.join('; ')}`}.`,
  agrees: (name: string) => `Đúng với ${name}.`,
  dayGiven: (day: string) => `Soát theo ngày ${day} (bạn cho).`,
  dayInDraft: (day: string) => `Soát theo ngày ${day} (đọc ở đầu văn bản).`,
  dayOfBuild: (day: string) => `Soát theo ngày ${day} (ngày của bản dựng thư viện).`,
  placed: (place: string) => `Nơi ban hành: ${place}.`,
  nothing: 'Không thấy viện dẫn văn bản hay phương châm nào.',
  /** Both answers in one sentence: citations that are right, and the states of what is cited. */
  tally: ({ right, standing, told }: TallyCounts) => {
    const states = [
      part(standing.ended, 'đã hết hiệu lực'),
      part(standing['newer-exists'], 'có văn bản mới hơn'),
      part(standing.partly, 'hết hiệu lực một phần'),
      part(standing.completed, 'đã hoàn thành'),
      part(standing['not-yet'], 'chưa có hiệu lực'),
      part(standing['not-checked'], 'chưa kiểm tra hiệu lực'),
      part(standing.searched, 'chưa thấy văn bản thay thế'),
      part(standing.stands, 'còn áp dụng'),
      part(standing['no-force'], 'không xét hiệu lực'),
      part(told, 'đã hết hiệu lực, chỉ được nhắc lại'),
    ].filter((words) => words !== '');
    return states.length === 0 ? '' : `${right} viện dẫn đúng; ${states.join(', ')}.`;
  },
  count: (findings: number, problems: number) =>
    problems === 0
      ? `${findings} chỗ đã soát, không thấy điều gì phải sửa.`
      : `${findings} chỗ đã soát, ${problems} chỗ nên xem lại.`,
} as const;

/** What is wrong with a motto as a draft quotes it. */
export const misquotedWords = {
  notA: (document: string) => `Đây là phương châm, không phải ${document}.`,
  wrong: (notes: readonly string[]) => `Phương châm ghi chưa đúng: ${notes.join('; ')}.`,
  lacksClauses: (clauses: readonly string[]) =>
    `thiếu vế ${clauses.map((clause) => `“${clause}”`).join(', ')}`,
  turned: 'đảo thứ tự các vế',
  lacks: (words: string) => `thiếu “${words}”`,
  adds: (words: string) => `thừa “${words}”`,
  otherOrder: 'khác thứ tự chữ',
} as const;

/** Words of the checker's page alone. */
export const reviewPage = {
  description:
    'Dán dự thảo hoặc mở tệp .docx: mọi viện dẫn được đối chiếu với thư viện ngay trong trình duyệt, không gửi đi đâu.',
  lead: 'Dán dự thảo hoặc mở tệp. Từng viện dẫn và phương châm được đối chiếu với thư viện: đúng, sai ngày hay sai cơ quan, còn thiếu, có nhiều văn bản cùng số, còn hiệu lực hay đã được thay thế.',
  privacy:
    'Dự thảo không rời khỏi máy của bạn: cả thư viện được tải về một lần, việc soát diễn ra trong trình duyệt, kể cả khi đã ngắt mạng.',
  needsScript:
    'Trang này cần JavaScript, vì dự thảo chỉ được đọc ngay trên máy của bạn. Nếu trình duyệt tắt JavaScript, có thể tra từng số ký hiệu:',
  draft: 'Dự thảo',
  placeholder: 'Dán văn bản vào đây…',
  open: 'Mở tệp .docx hoặc .txt',
  drop: 'hoặc thả tệp vào khung này',
  date: 'Ngày của dự thảo',
  dateHint: 'Để trống: đọc ở đầu dự thảo, không có thì lấy ngày của thư viện.',
  place: 'Địa phương',
  placeHint: 'Cho biết 02-HD/TU là của tỉnh nào.',
  anyPlace: 'Đọc ở đầu dự thảo',
  check: 'Soát',
  again: 'Soát dự thảo khác',
  loading: 'Đang tải thư viện…',
  loadFailed: 'Không tải được thư viện. Kiểm tra mạng rồi thử lại; dự thảo vẫn còn đây.',
  retry: 'Thử lại',
  empty: 'Chưa có gì để soát: dán dự thảo hoặc mở một tệp.',
  reading: (name: string) => `Đang đọc ${name}…`,
  problems: {
    'not-docx': 'Không đọc được tệp này: cần tệp Word .docx hoặc tệp văn bản .txt.',
    'old-doc': 'Tệp .doc kiểu cũ không đọc được ở đây: mở bằng Word rồi lưu thành .docx.',
    'too-large': 'Tệp quá lớn.',
  },
  result: 'Kết quả soát',
  ofFile: (name: string) => `Tệp ${name}.`,
  list: 'Những chỗ nên xem lại',
  good: (count: number) => `${count} chỗ không có điều gì phải xem lại`,
  text: 'Dự thảo, có đánh dấu',
  putOfficial: 'Đặt dạng chính thức',
  putThis: 'Chọn văn bản này',
  putSuccessor: (name: string) => `Thay bằng ${name}`,
  putBeside: (name: string) => `Viện dẫn kèm ${name}`,
  putMotto: 'Đặt câu đúng',
  putAll: 'Sửa hết về dạng chính thức',
  putAllHint: 'Lần đầu ghi đầy đủ, lần sau ghi ngắn; chỗ phải chọn thì để bạn chọn.',
  undo: 'Hoàn tác',
  skip: 'Bỏ qua',
  openDocument: 'Xem văn bản',
  openMotto: 'Xem phương châm',
  inText: 'Trong dự thảo',
  copy: 'Chép bản đã sửa',
  copied: 'Đã chép',
  copyFailed: 'Trình duyệt không cho chép; hãy lưu thành tệp.',
  save: 'Lưu thành .docx',
  saveFailed: 'Không lưu được tệp. Bản đã sửa vẫn còn đây; hãy chép lấy.',
  print: 'In bản tóm tắt',
  changed: (count: number) => `Đã sửa ${count} chỗ.`,
  suffix: ' (đã soát)',
  pasted: 'du-thao',
} as const;
