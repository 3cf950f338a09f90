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

/** What a file holds, as far as it was read. */
interface ReadCounts {
  pages: number;
  paragraphs: number;
  tables: number;
  notes: number;
  margins: number;
  textBoxes: number;
}

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
    `${field}: bạn viết “${stated}”, thư viện ghi “${held}”`,
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
  newer: (name: string) => `Đã có văn bản mới hơn: ${name}; cân nhắc viện dẫn kèm.`,
  chain: (names: readonly string[]) => `Nối tiếp: ${names.join(' → ')}.`,
  onlyTold: 'Câu này chỉ nhắc lại văn bản cũ, không phải sửa.',
  notReplaced: 'Chưa thấy văn bản thay thế, có thể viện dẫn; nên kiểm tra lại.',
  standing: (label: string) => `${label}.`,
  searched: (day: string) => `Tìm văn bản thay thế đến ngày ${day}.`,
  several: (count: number) => `${count} văn bản cùng mang số này; chọn văn bản bạn muốn dẫn.`,
  why: (reasons: readonly string[]) =>
    reasons.length === 0 ? 'Chỉ mới trùng số ký hiệu.' : `Vì ${reasons.join(', ')}.`,
  maybe: (name: string) => `Có thể là ${name}, nhưng lời dẫn chưa đủ để chắc.`,
  notHeld: 'Thư viện chưa có văn bản này, nên không đối chiếu được.',
  sameNumber: (names: string) => `Cùng số, khác ngày hoặc cơ quan: ${names}.`,
  agrees: (name: string) => `Đúng với ${name}.`,
  dayGiven: (day: string) => `Đối chiếu theo ngày ${day} (bạn chọn).`,
  dayInDraft: (day: string) => `Đối chiếu theo ngày ${day} (đọc ở đầu văn bản).`,
  checkedFor: (day: string, from: string) => `Đối chiếu theo ngày ${day} (${from}).`,
  /** The same in few words, beside the day. */
  dayFrom: {
    given: 'bạn chọn',
    draft: 'đọc ở đầu văn bản',
    build: 'ngày cập nhật thư viện, vì đầu văn bản không ghi ngày',
    month: 'đầu văn bản mới ghi tháng, chưa điền ngày',
    year: 'đầu văn bản mới ghi năm, chưa điền ngày, tháng',
  },
  monthInDraft: (day: string, month: string) =>
    `Đối chiếu theo ngày ${day}: đầu văn bản mới ghi ${month}, chưa điền ngày.`,
  yearInDraft: (day: string, year: string) =>
    `Đối chiếu theo ngày ${day}: đầu văn bản mới ghi năm ${year}, chưa điền ngày, tháng.`,
  /** Why a proposal cannot be put by the page. */
  barred: {
    paragraph: 'chỗ này nằm trên hai đoạn, sửa tay trong văn bản',
    cell: 'chỗ này nằm trên nhiều ô của bảng, sửa tay trong văn bản',
    break: 'giữa chỗ này có dấu ngắt dòng, sửa tay trong văn bản',
    tab: 'giữa chỗ này có dấu cách cột, sửa tay trong văn bản',
    field: 'chỗ này là nội dung tự cập nhật, sửa ở nơi gốc',
    note: 'giữa chỗ này có dấu chú thích, sửa tay trong văn bản',
    control: 'chỗ này nằm trong ô điền sẵn, sửa tay trong văn bản',
    change: 'chỗ này có thay đổi đang theo dõi chưa chấp nhận, xử lý thay đổi ấy trước',
    object: 'giữa chỗ này có hình hoặc chữ ẩn, sửa tay trong văn bản',
  },
  readCounts: ({ pages, paragraphs, tables, notes, margins, textBoxes }: ReadCounts) =>
    `${[
      part(pages, 'trang'),
      `${paragraphs} đoạn`,
      part(tables, 'bảng'),
      part(notes, 'chú thích'),
      part(margins, 'đầu trang, chân trang'),
      part(textBoxes, 'khung chữ'),
    ]
      .filter((words) => words !== '')
      .join(', ')}.`,
  wasRead: (counts: string) => `Đã đọc ${counts}`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (BE)',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (phông .Vn…)',
    vni: 'VNI',
  },
  readAs: (name: string) => `Tệp chữ viết theo bảng mã ${name}.`,
  readLegacy: (name: string) =>
    `Chữ viết theo bảng mã cũ ${name}, đã đổi sang Unicode để đối chiếu. Bản sửa được lưu thành tệp mới, không giữ định dạng của tệp gốc.`,
  readBroken: (count: number) => `Có ${count} ký tự hỏng, không đọc được.`,
  notReadPictures: (count: number) =>
    `Không đọc được chữ trong ${count} hình, biểu đồ hoặc công thức.`,
  notReadHidden: (count: number) => `Có ${count} đoạn chữ ẩn, không đối chiếu.`,
  readChanges: (count: number) =>
    `Có ${count} chỗ sửa đang theo dõi: đọc theo bản sau khi sửa, chữ đã xóa không đối chiếu.`,
  recordsChanges: 'Tệp đang theo dõi thay đổi nên bản sửa cũng ghi thành thay đổi, có thể từ chối từng chỗ.',
  /** Why a file is not read, and what to do. */
  problems: {
    'old-word':
      'Tệp .doc kiểu cũ không đọc được ở đây. Mở bằng Word, chọn Lưu thành, kiểu .docx, rồi mở lại tệp mới.',
    'old-office': 'Tệp Office kiểu cũ, không phải văn bản Word. Cần tệp .docx, .odt hoặc .txt.',
    password:
      'Tệp có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi mở tệp mới.',
    pdf: 'Tệp PDF không giữ nguyên câu chữ để đối chiếu. Mở tệp .docx gốc, hoặc sao chép phần chữ rồi dán vào khung.',
    rtf: 'Tệp RTF không đọc được ở đây. Mở bằng Word, chọn Lưu thành, kiểu .docx.',
    picture: 'Đây là tệp ảnh, không có chữ để đối chiếu.',
    workbook: 'Đây là bảng tính. Sao chép các ô cần đối chiếu rồi dán vào khung.',
    slides: 'Đây là bản trình chiếu. Sao chép phần chữ rồi dán vào khung.',
    'other-archive': 'Đây là tệp nén, không phải văn bản. Giải nén rồi mở tệp .docx, .odt hoặc .txt bên trong.',
    damaged:
      'Tệp bị hỏng hoặc tải về chưa trọn. Mở thử bằng Word: nếu mở được thì lưu lại thành tệp mới, nếu không thì tải lại từ nơi gửi.',
    deep: 'Tệp lồng quá nhiều lớp bảng, khung nên không đọc. Sao chép phần chữ rồi dán vào khung.',
    entities: 'Tệp có chỉ dẫn lấy nội dung từ nơi khác nên không đọc. Mở bằng Word rồi lưu lại thành tệp mới.',
    'too-large': 'Tệp quá lớn (tối đa 80 MB, phần chữ 32 MB). Xóa bớt ảnh hoặc tách thành nhiều tệp.',
    'too-long': 'Văn bản dài quá hai triệu chữ cái (khoảng 800 trang). Tách thành nhiều phần rồi đối chiếu từng phần.',
    'unknown-encoding':
      'Không nhận ra bảng mã của tệp chữ này. Mở bằng Notepad, chọn Lưu thành, mã UTF-8, rồi mở lại.',
  },
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
      ? `${findings} chỗ đã soát, không thấy điều gì phải sửa.`
      : `${findings} chỗ đã soát, ${problems} chỗ nên xem lại.`,
} as const;

/** Words of the checker's page alone. */
export const reviewPage = {
  description:
    'Dán dự thảo hoặc mở tệp .docx, .odt: mọi viện dẫn được đối chiếu với thư viện ngay trong trình duyệt, không gửi đi đâu.',
  lead: 'Dán dự thảo hoặc mở tệp. Từng viện dẫn và phương châm được đối chiếu với thư viện: đúng, sai ngày hay sai cơ quan, còn thiếu, có nhiều văn bản cùng số, còn hiệu lực hay đã được thay thế.',
  privacy:
    'Dự thảo không rời khỏi thiết bị của bạn: thư viện được tải về một lần, việc đối chiếu diễn ra trong trình duyệt, kể cả khi đã ngắt mạng.',
  needsScript:
    'Trang này cần JavaScript, vì dự thảo chỉ được đọc ngay trên thiết bị của bạn. Nếu trình duyệt tắt JavaScript, có thể tra từng số ký hiệu:',
  draft: 'Dự thảo',
  placeholder: 'Dán văn bản vào đây…',
  open: 'Mở tệp .docx, .odt hoặc .txt',
  drop: 'hoặc thả tệp vào khung này',
  date: 'Ngày của dự thảo',
  dateHint: 'Để trống: đọc ở đầu dự thảo, không có thì lấy ngày cập nhật thư viện.',
  place: 'Địa phương',
  placeHint: 'Cho biết 02-HD/TU là của tỉnh nào.',
  anyPlace: 'Đọc ở đầu dự thảo',
  check: 'Đối chiếu',
  again: 'Soát dự thảo khác',
  loading: 'Đang tải thư viện…',
  progress: { reading: 'Đang đọc dự thảo…', checking: 'Đang đối chiếu viện dẫn…' },
  working: 'Đang đối chiếu…',
  stop: 'Dừng',
  stopped: 'Đã dừng. Dự thảo vẫn còn đây.',
  tooSlow:
    'Quá một phút chưa xong nên đã dừng. Tách dự thảo thành nhiều phần rồi đối chiếu từng phần.',
  failed: 'Không đối chiếu được dự thảo này. Hãy sao chép phần chữ rồi dán vào khung.',
  loadFailed: 'Không tải được thư viện. Kiểm tra mạng rồi thử lại; dự thảo vẫn còn đây.',
  retry: 'Thử lại',
  empty: 'Chưa có gì để đối chiếu: dán dự thảo hoặc mở một tệp.',
  unreadable: 'Trình duyệt không mở được tệp này. Hãy chọn lại tệp.',
  result: 'Kết quả soát',
  openCount: (count: number) => `${count} chỗ nên xem`,
  nothingOpen: (count: number) =>
    count === 0 ? 'Không thấy viện dẫn nào' : 'Không còn chỗ nào phải xem',
  facts: 'Đã đọc những gì',
  dayName: 'Ngày',
  placeName: 'Nơi',
  readName: 'Đã đọc',
  noPlace: 'Chưa rõ',
  change: 'Đổi ngày, nơi',
  changeGo: 'Đối chiếu lại',
  levels: { must: 'phải thay', should: 'nên sửa', know: 'nên biết', good: 'khớp' },
  groups: {
    must: { name: 'Phải thay', hint: 'căn cứ không còn hiệu lực' },
    should: { name: 'Nên sửa', hint: 'sai hoặc thiếu so với thư viện' },
    know: { name: 'Nên biết', hint: 'không sai, nhưng nên biết trước khi ký' },
  },
  byLevel: 'Theo mức',
  placeNumber: (number: number) => `Chỗ ${number}`,
  good: (count: number) => `${count} chỗ khớp, không phải xem lại`,
  text: 'Dự thảo, có đánh dấu',
  notPut: (why: string) => `Không sửa thay được: ${why}.`,
  putOfficial: 'Đặt dạng chính thức',
  putThis: 'Chọn văn bản này',
  putSuccessor: (name: string) => `Thay bằng ${name}`,
  putBeside: (name: string) => `Viện dẫn kèm ${name}`,
  putMotto: 'Đặt câu đúng',
  putPresent: 'Đặt dạng hiện nay',
  putWrittenOut: 'Viết đủ lần đầu',
  putPieces: 'Sửa phần khác, mỗi ô giữ nguyên',
  putAll: (count: number) => `Sửa ${count} chỗ rõ ràng`,
  undo: 'Hoàn tác',
  skip: 'Bỏ qua',
  openMotto: 'Xem phương châm',
  inText: 'Trong dự thảo',
  actions: 'Lưu và báo cáo',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyFailed: 'Trình duyệt không cho sao chép; hãy lưu thành tệp.',
  save: { docx: 'Lưu .docx', odt: 'Lưu .odt', 'new-docx': 'Lưu tệp mới .docx' },
  saveFailed: 'Không lưu được tệp. Bản đã sửa vẫn còn đây; hãy sao chép.',
  tracked: 'Ghi thành thay đổi có thể từ chối',
  more: 'Báo cáo',
  reportComments: 'Tải .docx có chú thích từng chỗ',
  reportText: 'Sao chép danh sách',
  reportJson: 'Tải dữ liệu .json',
  print: 'In',
  changed: (count: number) => `Đã sửa ${count} chỗ.`,
  suffix: ' (đã soát)',
  reportSuffix: ' (ý kiến)',
  pasted: 'du-thao',
  /** Who signs changes and comments in a file. */
  author: 'Sổ tay Dân vận (soát dự thảo)',
} as const;
