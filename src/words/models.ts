/** Words of the pages about models: the gallery, one model, comparing, fitting. */
export const modelWords = {
  claimed: 'Nguồn gọi là Dân vận hoặc Dân vận khéo',
  claimedTitle: 'Mô hình được nguồn gọi là Dân vận hoặc Dân vận khéo',
  order: 'Bằng chứng mạnh xếp trước, rồi theo tên.',
  compare: 'So sánh',
  compareNamed: (name: string) => `So sánh mô hình ${name}`,
  comparing: (count: number) => `So sánh ${count} mô hình đã chọn`,
  compareOne: 'Đã chọn 1 mô hình; chọn thêm để so sánh.',
  compareFull: 'Mỗi lần so sánh được bốn mô hình. Bỏ bớt một mô hình rồi chọn lại.',
  clearCompare: 'Bỏ chọn',
  source: 'Nguồn',
  sourceNamed: (name: string) => `Nguồn của ${name}`,
  more: 'Xem thêm',
  pages: 'Các trang của danh sách',
  page: (number: number) => `Trang ${number}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  loading: 'Đang lọc…',
  nationwide: 'Toàn quốc',
  sources: 'Xem các nguồn',
  when: 'Thời điểm',
  figure: 'Con số',
  similar: 'Mô hình gần giống',
  spread: 'Học từ đâu, ai học theo',
  learnedFrom: 'Học từ',
  learnedBy: 'Nơi học theo',
  spreadUnknown:
    'Chưa ghi nhận: thư viện chưa có nguồn nói mô hình này học từ đâu hay nơi nào đã học theo.',
  needs: 'Cần gì để làm',
  needNames: { people: 'Người', money: 'Tiền', time: 'Thời gian' },
  needUnknown: 'nguồn không nêu',
  needsUnknown: 'Chưa ghi nhận: nguồn không nêu cần bao nhiêu người, tiền và thời gian.',
  limits: 'Hạn chế và điều chưa biết',
  limitationsUnknown:
    'Chưa ghi nhận. Nguồn không nêu hạn chế nào; như vậy không có nghĩa là không có.',
  unknown: 'Chưa biết:',
  unknowns: {
    difficulty: 'nguồn có xem đây là khó khăn cần giải không (khó khăn được hiểu từ cách làm)',
    figures: 'kết quả bằng con số',
    place: 'nơi làm',
    time: 'làm từ năm nào',
    before: 'tình hình trước khi làm bằng con số',
    spread: 'nơi khác đã làm theo chưa',
  },
} as const;

/** What two models share, as a part of a sentence. */
const likenessNames = {
  difficulty: (name: string) => `cùng nói tới ${lower(name)}`,
  topic: (name: string) => `cùng chủ đề ${lower(name)}`,
  field: (name: string) => `cùng lĩnh vực ${lower(name)}`,
  'unit-type': (name: string) => `nơi làm cùng là ${lower(name)}`,
  province: (name: string) => `cùng ở ${name}`,
  region: () => 'cùng vùng',
} as const;

/** Names of what two models may share. */
export const likenessTitles = {
  difficulty: 'cùng nói tới một loại khó khăn',
  topic: 'cùng chủ đề do ban biên tập gắn',
  field: 'cùng lĩnh vực',
  'unit-type': 'cùng loại đơn vị',
  province: 'cùng tỉnh, thành (theo địa giới từ 01/7/2025)',
  region: 'cùng vùng',
} as const;

const lower = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** "Vì cùng lĩnh vực kinh tế; nơi làm cùng là xã, phường." */
export function likenessSentence(
  reasons: readonly { kind: keyof typeof likenessNames; name?: string }[],
): string {
  return `Vì ${reasons.map(({ kind, name = '' }) => likenessNames[kind](name)).join('; ')}.`;
}

/** Names of the regions of provinces. */
export const regionNames = {
  'trung-du-mien-nui-phia-bac': 'Trung du và miền núi phía Bắc',
  'dong-bang-song-hong': 'Đồng bằng sông Hồng',
  'bac-trung-bo': 'Bắc Trung Bộ',
  'nam-trung-bo-tay-nguyen': 'Duyên hải Nam Trung Bộ và Tây Nguyên',
  'dong-nam-bo': 'Đông Nam Bộ',
  'dong-bang-song-cuu-long': 'Đồng bằng sông Cửu Long',
} as const;

/** Words of the form that ranks models for a unit. */
export const fitWords = {
  title: 'Hợp với đơn vị tôi không?',
  lead: 'Chọn vài điều về đơn vị mình. Trang xếp các mô hình theo bảng điểm ghi bên dưới, nói vì sao hợp và điều gì nói ngược lại. Lựa chọn chỉ nằm trong địa chỉ của trang, không gửi đi đâu.',
  any: 'Chưa chọn',
  labels: {
    difficulty: 'Khó khăn đang gặp',
    unitType: 'Loại đơn vị',
    group: 'Vận động ai',
    place: 'Kiểu nơi làm',
  },
  submit: 'Xếp mô hình',
  loading: 'Đang xếp…',
  failed: 'Chưa tải được dữ liệu mô hình. Kiểm tra đường mạng rồi bấm lại.',
  nothingAsked: 'Chọn ít nhất một điều để xếp mô hình.',
  nothing: 'Không có mô hình nào chung điều đã chọn. Bớt một điều rồi thử lại.',
  found: (count: number) => `${count} mô hình có điểm chung, hợp nhất trước.`,
  points: (points: number) => `${points} điểm`,
  fits: 'Hợp vì:',
  against: 'Nói ngược lại:',
  sharesTrait: (label: string, name: string, word: string) =>
    `${label}: ${lower(name)} (bài có chữ “${word}”)`,
  sharesUnit: (name: string) => `cùng là ${lower(name)}`,
  otherUnit: (name: string) => `nơi làm là ${lower(name)}, khác đơn vị bạn`,
  lacksTrait: (label: string, name: string) => `${label}: bài không nói tới ${lower(name)}`,
  evidence: (level: number, points: number) =>
    points > 0
      ? `bằng chứng mức ${level} (cộng ${points})`
      : points < 0
        ? `bằng chứng mới mức ${level} (trừ ${-points})`
        : `bằng chứng mức ${level}`,
  flags: {
    money: 'cần tiền, xem mục “Cần gì để làm”',
    individual: 'là gương một cá nhân, chưa chắc thành nếp của tổ chức',
    nationwide: 'là chương trình toàn quốc, không phải cách làm của một đơn vị',
    inferred: 'khó khăn do ban biên tập hiểu từ cách làm',
    noLimits: 'nguồn không nêu hạn chế, chưa biết vướng ở đâu',
    noFigures: 'chưa có con số kết quả',
  },
  rule: 'Cách tính điểm',
  ruleLead:
    'Máy chỉ cộng điểm theo bảng này, không có gì khác. Mô hình không chung điều nào thì không được xếp; bằng điểm thì bằng chứng mạnh đứng trước. Những điều nói ngược lại không trừ điểm: bạn tự cân nhắc.',
} as const;

/** Words of the page that sets models side by side. */
export const compareWords = {
  title: 'So sánh mô hình',
  lead: 'Hai đến bốn mô hình đặt cạnh nhau theo từng điều. Chọn mô hình bằng nút So sánh trên thẻ; địa chỉ trang này gửi cho người khác được.',
  loading: 'Đang lấy dữ liệu các mô hình…',
  none: 'Địa chỉ chưa có mô hình nào để so sánh.',
  choose: 'Chọn mô hình trong danh sách',
  noScript:
    'So sánh cần JavaScript. Khi tắt JavaScript, có thể mở từng mô hình ở hai cửa sổ đặt cạnh nhau.',
  unknown: (numbers: string) => `Thư viện không có mô hình mang số ${numbers}.`,
  unread: (parts: string) => `Không hiểu “${parts}” trong địa chỉ; số của mô hình chỉ gồm chữ số.`,
  left: (numbers: string) => `Mỗi lần so sánh được bốn mô hình; đã bỏ số ${numbers}.`,
  one: 'Mới có một mô hình. Chọn thêm để so sánh.',
  failed: 'Chưa tải được dữ liệu mô hình. Kiểm tra đường mạng rồi tải lại trang.',
  drop: (name: string) => `Bỏ ${name} khỏi bảng so sánh`,
  dropShort: 'Bỏ',
  criterion: 'Điều so sánh',
  notSaid: 'Chưa ghi nhận',
  differ: 'Con số đo những việc khác nhau: đọc từng con số cùng chữ bên cạnh, không so lớn bé.',
  criteria: {
    difficulty: 'Khó khăn',
    where: 'Nơi làm',
    field: 'Lĩnh vực, loại đơn vị',
    time: 'Thời gian',
    actions: 'Cách làm',
    results: 'Kết quả',
    context: 'Số liệu nền',
    aims: 'Mục tiêu, đăng ký (chưa phải kết quả)',
    limitations: 'Hạn chế',
    lessons: 'Điều rút ra (của ban biên tập)',
    needs: 'Cần gì để làm',
    evidence: 'Mức bằng chứng',
    claimed: 'Tên gọi',
    implements: 'Thực hiện văn bản',
    recognition: 'Ghi nhận',
    sources: 'Nguồn',
  },
} as const;

/** Words of the form that prepares a proposal. */
export const proposeWords = {
  title: 'Đề xuất mô hình',
  lead: 'Điền từng mục rồi tải về một tệp gửi ban biên tập và một bản Word để ký. Mọi chữ bạn gõ chỉ nằm trong trình duyệt này: trang không gửi gì đi đâu.',
  noScript:
    'Biểu mẫu cần JavaScript. Khi tắt JavaScript, bạn vẫn đọc được các mục, giới hạn số chữ và ví dụ dưới đây để tự soạn.',
  required: 'bắt buộc',
  limit: (words: number) => `nhiều nhất ${words} chữ`,
  count: (count: number, words: number) => `${count}/${words} chữ`,
  over: (count: number, words: number) => `${count}/${words} chữ: quá ${count - words}`,
  examples: 'Ví dụ',
  good: 'Nên viết:',
  bad: 'Không nên:',
  any: 'Chưa chọn',
  by: { 'tap-the': 'Tập thể', 'ca-nhan': 'Cá nhân (không nêu tên)' },
  check: 'Kiểm tra',
  mdx: 'Tải tệp cho ban biên tập (.mdx)',
  docx: 'Tải bản để ký (.docx)',
  clear: 'Xóa bản nháp',
  clearSure: 'Xóa mọi điều đã điền trong trình duyệt này?',
  saved: 'Đã lưu nháp trong trình duyệt này.',
  notSaved:
    'Trình duyệt không lưu được bản nháp (cửa sổ riêng tư hoặc hết chỗ). Chữ đã gõ vẫn còn trên trang; hãy tải tệp về trước khi đóng.',
  fine: 'Đã đủ và đúng. Có thể tải về.',
  problems: (count: number) => `Còn ${count} chỗ cần sửa:`,
  withProblems: 'Đã tải tệp, nhưng còn chỗ cần sửa ở trên; ban biên tập sẽ hỏi lại.',
  loadFailed: 'Chưa tải được phần kiểm tra. Kiểm tra đường mạng rồi bấm lại; chữ đã gõ vẫn còn.',
} as const;
