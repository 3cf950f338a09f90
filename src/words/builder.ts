/** Words of the button that picks an entry, on every page; apart, so that its script carries no others. */
export const addWords = {
  add: 'Thêm vào bài',
  added: 'Đã thêm vào bài',
  remove: 'Bỏ khỏi bài',
  /** The way to the builder, which follows the reader once something is picked. */
  open: (count: number) => `Bài đang soạn: ${count} mục`,
  saidAdded: 'Đã thêm vào bài đang soạn.',
  saidRemoved: 'Đã bỏ khỏi bài đang soạn.',
  failed:
    'Trình duyệt không cho lưu (cửa sổ riêng tư hoặc bộ nhớ đầy) nên chưa thêm được. Hãy thêm ngay trong trang Soạn bài, rồi lưu thành tệp.',
} as const;

/** Words of the builder of study packs. */
export const builderWords = {
  title: 'Soạn bài',
  lead: 'Chọn văn bản, mô hình, bài thực tiễn; trang chia thời gian, anh chị sửa lại rồi in phiếu, trình chiếu hoặc tải tệp. Không cần đăng nhập: bài nằm trong trình duyệt này, không gửi đi đâu.',
  noScript:
    'Trang này cần JavaScript để soạn bài, và trình duyệt đang tắt. Các chuyên đề soạn sẵn dưới đây dùng được ngay: chương trình theo phút, tài liệu, câu hỏi, trắc nghiệm.',
  ready: 'Chuyên đề soạn sẵn',
  opening: 'Đang mở trang soạn bài…',
  failed:
    'Chưa tải được danh mục để soạn bài. Kiểm tra đường mạng rồi thử lại; bài đang soạn vẫn còn nguyên trong trình duyệt.',
  retry: 'Thử lại',
  // The frame of the session.
  frame: 'Buổi học',
  ownTitle: 'Tên buổi học',
  audience: 'Dành cho',
  audienceNone: 'Chưa chọn',
  audienceOther: 'Nhóm khác (tự ghi)',
  audienceOwn: 'Tên nhóm',
  minutes: 'Thời lượng',
  minutesOf: (count: number) => `${count} phút`,
  // Search.
  find: 'Thêm tài liệu',
  findLabel: 'Tìm văn bản, mô hình, thực tiễn, chuyên đề để thêm',
  findPlaceholder: 'Số hiệu hoặc vài chữ: 25nqtw, đối thoại',
  oftenUsed: 'Hay dùng',
  found: (shown: number, all: number) =>
    all === 0
      ? 'Không có mục nào có các chữ này.'
      : all > shown
        ? `${all} mục, đang hiện ${shown}. Gõ thêm chữ để thu hẹp.`
        : `${all} mục.`,
  kinds: { document: 'Văn bản', model: 'Mô hình', report: 'Thực tiễn', session: 'Chuyên đề' },
  add: 'Thêm',
  has: 'Đã có',
  addName: (name: string) => `Thêm ${name}`,
  hasName: (name: string) => `Đã có trong bài: ${name}`,
  // The agenda.
  agenda: 'Chương trình',
  agendaHint:
    'Kéo tay nắm, hoặc dùng nút lên, xuống, để đổi thứ tự. Phút do trang chia; sửa bước nào thì bước ấy giữ nguyên.',
  noSteps: 'Chương trình chưa có bước nào.',
  span: (from: number, to: number) => `${from}–${to}`,
  spanName: (from: number, to: number) => `Từ phút ${from} đến phút ${to}`,
  minutesFor: (name: string) => `Số phút: ${name}`,
  less: (name: string) => `Bớt 5 phút: ${name}`,
  more: (name: string) => `Thêm 5 phút: ${name}`,
  auto: 'Tự chia',
  autoFor: (name: string) => `Để trang tự chia phút: ${name}`,
  up: (name: string) => `Đưa lên: ${name}`,
  down: (name: string) => `Đưa xuống: ${name}`,
  cut: (name: string) => `Bỏ bước: ${name}`,
  drag: 'Kéo để đổi thứ tự',
  edit: 'Ghi chú, sửa tên bước',
  editFor: (name: string) => `Ghi chú, sửa tên bước: ${name}`,
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
  over: (total: number, over: number, minutes: number) =>
    `Chương trình ${total} phút, quá ${over} phút so với ${minutes} phút. Bỏ bớt bước hoặc chọn thời lượng dài hơn.`,
  left: (total: number, left: number) => `Chương trình ${total} phút, còn trống ${left} phút.`,
  saidAdded: (name: string) => `Đã thêm ${name}.`,
  saidCut: (name: string) => `Đã bỏ ${name}.`,
  saidMoved: (name: string, place: number, all: number) => `${name}: bước ${place} trên ${all}.`,
  saidUndone: 'Đã trở lại như trước.',
  undo: 'Hoàn tác',
  missing: (names: readonly string[]) =>
    `${names.length} mục trong bài không còn trong thư viện: ${names.join('; ')}. Phần còn lại vẫn nguyên; có thể bỏ các mục này.`,
  missingName: (entry: number) => `mục số ${entry}`,
  // Own words.
  own: 'Câu hỏi và ghi chú của tôi',
  ownQuestions: 'Câu hỏi thảo luận của tôi, mỗi dòng một câu',
  ownQuestionsHint: 'In trước các câu hỏi có sẵn của tài liệu đã chọn.',
  ownNotes: 'Ghi chú cho cả buổi',
  // The quiz.
  quiz: 'Câu hỏi trắc nghiệm',
  quizLead:
    'Lấy từ câu hỏi do ban biên tập soạn và từ các trường đã đối chiếu của mục đã chọn. Mục chưa đối chiếu xong thì không ra câu hỏi.',
  quizSize: 'Số câu',
  quizOther: 'Đổi bộ câu khác',
  quizStrike: 'Bỏ câu này',
  quizStrikeName: (at: number) => `Bỏ câu ${at}`,
  quizNone: 'Các mục đã chọn chưa có câu hỏi nào ra được từ điều đã đối chiếu.',
  quizFewer: (count: number) => `Chỉ ra được ${count} câu từ các mục đã chọn.`,
  quizShow: 'Xem các câu hỏi',
  generated: 'ra từ trường đã đối chiếu',
  practise: 'Luyện tập với bài này',
  // Keeping and sharing.
  keep: 'Lưu và chia sẻ',
  kept: 'Bài được giữ trong trình duyệt này mỗi khi có thay đổi.',
  notKept: {
    full: 'Bộ nhớ của trình duyệt đã đầy nên chưa giữ được bài. Bài vẫn còn trong trang này: hãy lưu thành tệp hoặc chép liên kết trước khi đóng.',
    barred:
      'Trình duyệt không cho trang lưu gì (thường do cửa sổ riêng tư). Bài vẫn còn trong trang này: hãy lưu thành tệp hoặc chép liên kết trước khi đóng.',
  },
  copyLink: 'Chép liên kết',
  copied: 'Đã chép liên kết. Ai mở liên kết cũng thấy bài này; nội dung nằm ngay trong liên kết.',
  linkByHand: 'Chưa chép được; hãy chép tay liên kết này:',
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
      'Liên kết bị hỏng hoặc thiếu một đoạn nên không mở được bài. Hãy xin lại liên kết và chép cả dòng. Bài đang soạn của anh chị không đổi.',
    newer:
      'Liên kết này thuộc dạng mới hơn bản thư viện đang mở. Hãy tải lại trang. Bài đang soạn của anh chị không đổi.',
  },
  fileProblems: {
    foreign: 'Tệp này không phải bài soạn của Sổ tay Dân vận. Bài đang soạn của anh chị không đổi.',
    damaged:
      'Tệp bài soạn bị hỏng hoặc đã bị sửa bên ngoài nên không mở được. Bài đang soạn của anh chị không đổi.',
    newer:
      'Tệp này thuộc dạng mới hơn bản thư viện đang mở. Hãy tải lại trang. Bài đang soạn của anh chị không đổi.',
  },
  storageDamaged:
    'Bài giữ trong trình duyệt bị hỏng nên không đọc được. Trang mở một bài trống; bản hỏng vẫn được để riêng, không bị ghi đè.',
  // What comes out.
  outputs: 'In, trình chiếu, tải về',
  outputsOpening: 'Đang mở phần in và tải về…',
  outputsFailed: 'Chưa tải được phần in và tải về. Kiểm tra đường mạng rồi thử lại.',
  materialFailed: 'Chưa tải được nội dung các mục đã chọn. Kiểm tra đường mạng rồi thử lại.',
} as const;
