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
    differs: 'Khác với thư viện',
    incomplete: 'Viện dẫn thiếu',
    several: 'Nhiều văn bản cùng số',
    replaced: 'Đã hết hiệu lực',
    standing: 'Tình trạng hiệu lực',
    'not-held': 'Chưa có trong thư viện',
    misquoted: 'Trích sai phương châm',
    'older-wording': 'Phương châm dạng cũ',
    acronym: 'Chữ viết tắt chưa viết đủ',
    repeated: 'Căn cứ lặp lại',
    misplaced: 'Thứ tự căn cứ',
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
    `${field}: dự thảo ghi “${stated}”, thư viện ghi “${held}”`,
  wordsApart: (lacking: readonly string[], added: readonly string[]) => {
    const parts = [
      lacking.length > 0 && `thiếu “${lacking.join(' … ')}”`,
      added.length > 0 && `thừa “${added.join(' … ')}”`,
    ].filter((words) => words !== false);
    return `Khác ở chữ: ${parts.join('; ') || 'thứ tự'}.`;
  },
  titleUnchecked: 'Trích yếu trong thư viện chưa đối chiếu với bản chính thức.',
  olderWording: (added: readonly string[], since: string | null) =>
    added.length === 0
      ? `Đây là dạng có trước${since === null ? '' : ` năm ${since}`}; nay dùng thứ tự khác.`
      : `Đây là dạng có trước${since === null ? '' : ` năm ${since}`}; nay có thêm ${added.map((part) => `“${part}”`).join(', ')}.`,
  acronym: (code: string, count: number, expansions: readonly string[]) =>
    `“${code}” dùng ${count} lần, lần đầu chưa viết đủ: ${expansions.join('; hoặc ')}.`,
  repeated: (name: string) => `${name} đã nêu ở phần căn cứ phía trên.`,
  misplaced: (name: string, order: 'party-first' | 'higher-first' | 'older-first') =>
    `Nên đặt trước ${name}: ${
      {
        'party-first': 'văn bản của Đảng trước văn bản của Nhà nước',
        'higher-first': 'văn bản của cấp trên trước văn bản của cấp dưới',
        'older-first': 'cùng cấp thì văn bản ban hành trước đứng trước',
      }[order]
    }.`,
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
  newest: (name: string) => `Đã có văn bản mới hơn: ${name}; đối chiếu nội dung rồi hãy thay.`,
  newer: (name: string) => `Đã có văn bản mới hơn: ${name}; cân nhắc viện dẫn kèm.`,
  chain: (names: readonly string[]) => `Nối tiếp: ${names.join(' → ')}.`,
  onlyTold: 'Câu này chỉ nhắc lại văn bản cũ, không phải sửa.',
  notReplaced: 'Chưa thấy văn bản thay thế, có thể viện dẫn; nên kiểm tra lại.',
  doubtful: 'Chưa thấy văn bản thay thế, căn cứ chưa chắc; hãy đối chiếu trước khi viện dẫn.',
  standing: (label: string) => `${label}.`,
  searched: (day: string) => `Tìm văn bản thay thế đến ngày ${day}.`,
  several: (count: number) =>
    count === 1
      ? 'Thư viện có một văn bản mang số này; viện dẫn chưa đủ để khẳng định.'
      : `${count} văn bản cùng mang số này; hãy chọn văn bản cần viện dẫn.`,
  why: (reasons: readonly string[]) =>
    reasons.length === 0 ? 'Chỉ mới trùng số ký hiệu.' : `Vì ${reasons.join(', ')}.`,
  maybe: (name: string) => `Có thể là ${name}; viện dẫn chưa đủ để khẳng định.`,
  notHeld:
    'Thư viện chưa có văn bản này nên không đối chiếu được; hãy tự đối chiếu với bản chính thức.',
  barred: (name: string, against: readonly string[]) =>
    `Không phải ${name}${against.length === 0 ? '' : `: văn bản ấy ${against.join('; ')}`}.`,
  agrees: (name: string) => `Đúng với ${name}.`,
  dayGiven: (day: string) => `Đối chiếu theo ngày ${day} (ngày đã nhập).`,
  dayInDraft: (day: string) => `Đối chiếu theo ngày ${day} (đọc ở đầu văn bản).`,
  checkedFor: (day: string, from: string) => `Đối chiếu theo ngày ${day} (${from}).`,
  /** The same in few words, beside the day. */
  dayFrom: {
    given: 'ngày đã nhập',
    draft: 'đọc ở đầu văn bản',
    build: 'ngày cập nhật thư viện, vì đầu văn bản không ghi ngày',
    month: 'đầu văn bản mới ghi tháng, chưa điền ngày',
    year: 'đầu văn bản mới ghi năm, chưa điền ngày, tháng',
  },
  monthInDraft: (day: string, month: string) =>
    `Đối chiếu theo ngày ${day}: đầu văn bản mới ghi ${month}, chưa điền ngày.`,
  yearInDraft: (day: string, year: string) =>
    `Đối chiếu theo ngày ${day}: đầu văn bản mới ghi năm ${year}, chưa điền ngày, tháng.`,
  dayOfBuild: (day: string) => `Đối chiếu theo ngày ${day} (ngày cập nhật thư viện).`,
  placesFrom: {
    given: 'theo lựa chọn',
    'day-line': 'đọc ở dòng ngày tháng',
    issuer: 'đọc ở tên cơ quan',
  },
  noPlace: 'chưa đọc được ở đầu văn bản',
  proposed: (text: string, barred: string | undefined) =>
    `Đề xuất: ${text}${barred === undefined ? '' : ` (${barred})`}`,
  inCell: (table: number, row: number, column: number) =>
    `Bảng ${table}, hàng ${row}, cột ${column}`,
  inParagraph: (number: number) => `Đoạn ${number}`,
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
      ? `Đã soát ${findings} viện dẫn, không có điểm phải sửa.`
      : `Đã soát ${findings} viện dẫn, ${problems} viện dẫn cần xem lại.`,
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
