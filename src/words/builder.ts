/** Words of the button that picks an entry, on every page; apart, so that its script carries no others. */
export const addWords = {
  add: 'Thêm vào bài',
  added: 'Đã thêm vào bài',
  remove: 'Bỏ khỏi bài',
  /** The way to the builder, which follows the reader once something is picked. */
  open: (count: number) => `Bài đang soạn: ${count} tài liệu`,
  saidAdded: 'Đã thêm vào bài đang soạn.',
  saidRemoved: 'Đã bỏ khỏi bài đang soạn.',
  failed:
    'Trình duyệt đang chặn lưu nên chưa thêm được. Hãy mở Soạn bài, thêm tài liệu ở đó rồi lưu thành tệp.',
} as const;

/** Words of the builder of study packs. */
export const builderWords = {
  title: 'Soạn bài',
  lead: 'Chọn tài liệu, chỉnh thời gian, rồi in, trình chiếu hoặc tải về. Bài soạn chỉ lưu trong trình duyệt này.',
  noScript:
    'Trình duyệt đang tắt JavaScript nên chưa soạn bài được. Hãy bật JavaScript rồi tải lại trang, hoặc dùng ngay một chuyên đề soạn sẵn:',
  ready: 'Chuyên đề soạn sẵn',
  opening: 'Đang mở trang soạn bài…',
  failed: 'Chưa tải được danh mục. Hãy kiểm tra mạng rồi thử lại; bài soạn không bị mất.',
  retry: 'Thử lại',
  // The frame of the session.
  frame: 'Thông tin buổi học',
  ownTitle: 'Tên buổi học',
  audience: 'Dành cho',
  audienceNone: 'Chưa chọn',
  audienceOther: 'Nhóm khác (tự ghi)',
  audienceOwn: 'Tên nhóm',
  minutes: 'Thời lượng',
  minutesOf: (count: number) => `${count} phút`,
  // Search.
  find: 'Thêm tài liệu',
  findLabel: 'Tìm văn bản, mô hình, bài thực tiễn, chuyên đề để thêm',
  findPlaceholder: 'Số ký hiệu hoặc từ khóa: 25nqtw, đối thoại',
  oftenUsed: 'Thường dùng',
  found: (shown: number, all: number) =>
    all === 0
      ? 'Không tìm thấy tài liệu nào. Hãy bớt từ khóa.'
      : all > shown
        ? `${all} tài liệu, đang hiện ${shown}. Thêm từ khóa để thu hẹp.`
        : `${all} tài liệu.`,
  kinds: { document: 'Văn bản', model: 'Mô hình', report: 'Thực tiễn', session: 'Chuyên đề' },
  add: 'Thêm',
  has: 'Đã có',
  addName: (name: string) => `Thêm ${name}`,
  hasName: (name: string) => `Đã có trong bài: ${name}`,
  // The agenda.
  agenda: 'Chương trình',
  agendaHint:
    'Kéo hoặc dùng nút lên, xuống để đổi thứ tự. Thời gian tự chia; bước đã sửa thì giữ nguyên.',
  noSteps: 'Chương trình chưa có bước nào.',
  span: (from: number, to: number) => `${from}–${to}`,
  spanName: (from: number, to: number) => `Từ phút ${from} đến phút ${to}`,
  minutesFor: (name: string) => `Số phút: ${name}`,
  less: (name: string) => `Bớt 5 phút: ${name}`,
  more: (name: string) => `Thêm 5 phút: ${name}`,
  auto: 'Tự chia',
  autoFor: (name: string) => `Tự chia phút: ${name}`,
  up: (name: string) => `Đưa lên: ${name}`,
  down: (name: string) => `Đưa xuống: ${name}`,
  cut: (name: string) => `Bỏ bước: ${name}`,
  drag: 'Kéo để đổi thứ tự',
  how: 'Cách làm',
  asks: 'Câu hỏi của bước này, mỗi dòng một câu',
  usesOf: 'Tài liệu của bước',
  cutUse: (name: string) => `Bỏ ${name} khỏi bước này`,
  backUse: (name: string) => `Dùng lại ${name}`,
  shortOf: 'Bản 30 phút',
  shortName: (name: string) => `Lấy bản 30 phút của ${name}`,
  saidShort: (name: string) => `Đã mở bản 30 phút của ${name}.`,
  // The outputs.
  rows: 'Số người điểm danh',
  form: 'Thể thức giấy mời, biên bản',
  forms: { auto: 'Theo đối tượng', party: 'Đảng', state: 'Nhà nước, đoàn thể' },
  edit: 'Ghi chú, cách làm, tên bước',
  editFor: (name: string) => `Ghi chú, cách làm, tên bước: ${name}`,
  activity: 'Tên bước',
  notes: 'Ghi chú cho người hướng dẫn',
  addStep: 'Thêm bước',
  ownStep: 'Bước tự đặt',
  parts: {
    opening: 'Mở đầu',
    discussion: 'Thảo luận',
    quiz: 'Trắc nghiệm',
    closing: 'Chốt bài',
  },
  // What is said after a change.
  exact: (total: number) => `Chương trình ${total} phút, vừa đủ.`,
  over: (total: number, over: number) =>
    `Chương trình ${total} phút, dài hơn thời lượng ${over} phút. Hãy bỏ bớt bước hoặc tăng thời lượng.`,
  left: (total: number, left: number) => `Chương trình ${total} phút, còn trống ${left} phút.`,
  saidAdded: (name: string) => `Đã thêm ${name}.`,
  saidCut: (name: string) => `Đã bỏ ${name}.`,
  saidMoved: (name: string, place: number, all: number) => `${name}: bước ${place} trên ${all}.`,
  saidUndone: 'Đã hoàn tác.',
  undo: 'Hoàn tác',
  missing: (names: readonly string[]) =>
    `${names.length} tài liệu trong bài không còn trong thư viện: ${names.join('; ')}. Hãy bỏ các tài liệu này; phần còn lại giữ nguyên.`,
  missingName: (entry: number) => `tài liệu số ${entry}`,
  // Own words.
  own: 'Câu hỏi và ghi chú riêng',
  ownQuestions: 'Câu hỏi thảo luận riêng (mỗi dòng một câu)',
  ownQuestionsHint: 'In trước các câu hỏi có sẵn của tài liệu đã chọn.',
  ownNotes: 'Ghi chú cho cả buổi',
  // The quiz.
  quiz: 'Câu hỏi trắc nghiệm',
  quizLead:
    'Gồm câu hỏi ban biên tập soạn và câu lập từ thông tin đã đối chiếu của tài liệu đã chọn. Tài liệu mới đối chiếu một phần: chỉ dùng câu ban biên tập đã soạn, có ghi chú.',
  quizSize: 'Số câu',
  quizShare: 'Hỏi gì trước',
  quizShares: [
    ['100', 'Chỉ hiểu và tình huống'],
    ['75', 'Phần lớn hiểu và tình huống'],
    ['50', 'Nửa hiểu, nửa ghi nhớ'],
    ['0', 'Ghi nhớ số, ngày trước'],
  ],
  quizPartial: 'nguồn mới đối chiếu một phần',
  quizSilent: (names: readonly string[]) =>
    `Chưa có câu hỏi nào về: ${names.join('; ')} (ban biên tập chưa soạn câu, và mục chưa đối chiếu đủ để trang tự ra câu).`,
  quizOther: 'Đổi bộ câu khác',
  quizStrike: 'Bỏ câu này',
  quizStrikeName: (at: number) => `Bỏ câu ${at}`,
  quizNone: 'Tài liệu đã chọn chưa có câu hỏi. Hãy chọn thêm văn bản đã đối chiếu.',
  quizFewer: (count: number) => `Chỉ lập được ${count} câu từ tài liệu đã chọn.`,
  quizShow: 'Xem câu hỏi',
  generated: 'lập từ thông tin đã đối chiếu',
  practise: 'Luyện tập với bài này',
  // Keeping and sharing.
  keep: 'Lưu và chia sẻ',
  kept: 'Bài soạn tự lưu mỗi khi có thay đổi.',
  notKept: {
    full: 'Bộ nhớ trình duyệt đã đầy nên chưa lưu được. Hãy lưu thành tệp hoặc sao chép liên kết trước khi đóng trang.',
    barred:
      'Trình duyệt đang chặn lưu (thường do cửa sổ riêng tư). Hãy lưu thành tệp hoặc sao chép liên kết trước khi đóng trang.',
  },
  share: 'Chia sẻ…',
  copyMessage: 'Sao chép lời nhắn kèm liên kết',
  copiedMessage: 'Đã sao chép lời nhắn. Hãy dán vào Zalo, tin nhắn hoặc thư.',
  message: (title: string, minutes: number, address: string) =>
    `Bài học: ${title} (${minutes} phút). Bấm để mở, in phiếu, trình chiếu:\n${address}`,
  shareText: (title: string) => `Bài học: ${title}`,
  copyLink: 'Sao chép liên kết',
  copied: 'Đã sao chép liên kết. Ai có liên kết đều xem được bài soạn, kể cả ghi chú.',
  linkByHand: 'Chưa sao chép được. Hãy chọn và sao chép liên kết này:',
  linkLong: 'Bài có quá nhiều ghi chú để gói trong một liên kết. Hãy lưu thành tệp.',
  save: 'Lưu thành tệp',
  openFile: 'Mở tệp',
  fileName: 'bai-soan.json',
  fresh: 'Soạn bài mới',
  before: 'Trở lại bài trước',
  saidFresh: 'Đã mở bài mới.',
  saidBefore: 'Đã trở lại bài trước.',
  saidLink: 'Đã mở bài từ liên kết.',
  saidFile: (name: string) => `Đã mở bài từ tệp ${name}.`,
  saidBeforeKept: 'Bài đang soạn dở vẫn được giữ.',
  linkProblems: {
    damaged:
      'Liên kết thiếu hoặc sai một đoạn, đã thử bỏ phần thêm vào mà không khớp. Liên kết còn nguyên trên thanh địa chỉ: so lại với tin đã nhận, hoặc xin lại và sao chép cả dòng; bài đang soạn không thay đổi.',
    newer: 'Trang đang mở đã cũ so với liên kết. Hãy tải lại trang; bài đang soạn không thay đổi.',
  },
  fileProblems: {
    foreign:
      'Tệp này không phải bài soạn của Sổ tay Dân vận. Hãy chọn tệp có tên “bai-soan”; bài đang soạn không thay đổi.',
    damaged:
      'Tệp bài soạn bị hỏng nên không mở được. Hãy xin lại tệp gốc; bài đang soạn không thay đổi.',
    newer: 'Trang đang mở đã cũ so với tệp. Hãy tải lại trang; bài đang soạn không thay đổi.',
  },
  storageDamaged:
    'Bài đã lưu bị hỏng nên không mở được. Đang mở một bài trống; bản hỏng vẫn được giữ riêng.',
  // What comes out.
  outputs: 'In, trình chiếu, tải về',
  outputsOpening: 'Đang mở phần in và tải về…',
  outputsFailed: 'Chưa tải được phần in và tải về. Hãy kiểm tra mạng rồi thử lại.',
  materialFailed: 'Chưa tải được nội dung tài liệu đã chọn. Hãy kiểm tra mạng rồi thử lại.',
} as const;
