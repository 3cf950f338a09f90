/** A way of writing that the house does not use, and what it writes instead. */
export interface Rule {
  /** What is not written; with the flags `giu`. */
  not: RegExp;
  instead: string;
}

/** Words of speech, of the machine or of translation, one concept having one term. */
const words: readonly [string, string][] = [
  ['số hiệu', 'số ký hiệu'],
  ['mã số', 'số ký hiệu'],
  ['trích dẫn', 'viện dẫn (nêu một văn bản), trích (chép nguyên lời)'],
  ['(?:văn bản|có) ra (?:sau|trước)', 'ban hành sau, ban hành trước'],
  ['bản công bố|bản gốc|bản chính(?! thức)', 'bản chính thức'],
  ['hiểu biết chung', 'bản chép không chính thức'],
  ['ai phải làm(?: gì)?|giao việc gì', 'nhiệm vụ và trách nhiệm; cơ quan, người thực hiện'],
  ['chủ thể', 'cơ quan, người thực hiện'],
  ['nơi (?:làm(?! việc)|đã làm|đã thực hiện)', 'nơi thực hiện'],
  ['đơn vị (?:làm|đã thực hiện)', 'đơn vị thực hiện'],
  ['năm làm', 'năm thực hiện'],
  ['kỳ hạn', 'định kỳ'],
  ['ngưỡng|luật định', 'mức, thời hạn bắt buộc'],
  ['con số', 'số liệu'],
  ['số liệu nền', 'số liệu bối cảnh'],
  ['bằng chứng', 'minh chứng'],
  ['gặp khó gì|được bao nhiêu|vướng', 'khó khăn, hạn chế, kết quả'],
  ['điều rút ra', 'kinh nghiệm rút ra'],
  ['được hiểu từ|hiểu từ cách làm|hiểu là', 'ban biên tập suy ra; Đang tìm'],
  ['cách làm gần gũi', 'cách làm tương tự'],
  ['(?<!học tập và )(?:học|làm) theo', 'nhân rộng'],
  ['cần gì', 'nguồn lực'],
  ['vận động ai|kiểu nơi', 'đối tượng vận động; địa bàn'],
  ['bài của đơn vị', 'bài thực tiễn'],
  ['trình soạn bài', 'Soạn bài'],
  ['đứng lớp|người giảng', 'người hướng dẫn; giảng viên, báo cáo viên'],
  ['phiếu phát tay', 'tài liệu phát tay'],
  ['chữ tắt|từ viết tắt', 'chữ viết tắt'],
  ['khẩu hiệu', 'phương châm'],
  ['(?:bản|ngày|đang|lệnh|chưa|tự) dựng|dựng (?:trang|xong|lỗi)', 'cập nhật ngày …; tạo trang'],
  ['phần khai báo', 'phần đầu tệp'],
  ['neo(?= (?:trên|của|vĩnh))', 'địa chỉ trong trang'],
  ['vài chữ', 'từ khóa'],
  ['tỉnh, thành(?! phố|,? ủy)', 'tỉnh, thành phố'],
  ['đọc đầy đủ', 'Hiện đủ chữ viết tắt'],
  ['hợp với đơn vị tôi', 'Tìm mô hình phù hợp'],
  ['sổ (?:chưa|của|ghi|số)', 'gọi đích danh'],
  ['kho (?:nội dung|mã|tra cứu|này|của)|của kho', 'thư viện, dự án'],
];

/** Voice: nobody is addressed but *bạn*, the software does not speak of itself. */
const voice: readonly [string, string][] = [
  ['anh chị|của tôi|tôi không', 'không xưng hô; riêng'],
  ['(?:của|đơn vị|nơi) mình', 'không xưng hô; đơn vị'],
  ['người ta', 'nêu chủ thể'],
  [
    'máy (?:báo|hiểu|kiểm|in ra|đòi|suy|tự|nối|cộng|đọc|nhận|dùng để|tìm kiếm|chỉ)',
    'lệnh kiểm tra, trình duyệt; nêu chủ thể',
  ],
  ['nói thẳng|nói thật|nói rõ|kể (?:hết|lại|ở)', 'nêu, ghi rõ, liệt kê'],
  ['cái gì|việc gì', 'nêu đích danh'],
  ['đặt cạnh nhau|cạnh nhau|đứng trên|đứng dưới', 'so sánh; xếp'],
  ['(?:được|bị)(?: [^\\s.,;:]+){1,4} bởi', 'câu chủ động'],
  ['(?<!(?:chưa|không) )chắc là|hình như', 'có thể, suy từ …'],
  ['được[^.;:,]* bãi bỏ', 'bị bãi bỏ'],
  ['hay dùng|hay gặp|hay hỏi|hay được', 'thường'],
  ['người riêng', 'cá nhân không giữ chức vụ'],
  ['có phải bạn|bạn (?:viết|gõ|cho)', 'nêu điều xảy ra, không đổ lỗi'],
  ['việc công(?= |[.,;:]|$)', 'công vụ'],
  ['(?:bằng )?lời của (?:mình|thư viện)', 'tóm lược'],
  ['chép lấy|chép tay|Chép(?= )', 'sao chép'],
];

/** Words of a whole syllable or several, whatever their case; `Chép` alone as a button's verb. */
const wordRule = ([said, instead]: readonly [string, string]): Rule => ({
  not: new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${said})(?![\\p{L}\\p{M}])`,
    said.includes('Chép') ? 'gu' : 'giu',
  ),
  instead,
});

/** Letters, marks and spaces. */
const marks: readonly Rule[] = [
  { not: /[oóòỏõọ][àáảãạ](?![\p{L}\p{M}])(?<=o[àáảãạ])/giu, instead: 'hòa, khóa' },
  { not: /o[èéẻẽẹ](?![\p{L}\p{M}])/giu, instead: 'khỏe' },
  { not: /(?<![qQ])u[ỳýỷỹỵ](?![\p{L}\p{M}])/giu, instead: 'ủy, thủy' },
  {
    not: /(?<![\p{L}\p{M}])(?:tỉ lệ|kỉ luật|hi vọng|kĩ|mĩ|lí do|qui|bác sỹ|chiến sỹ)(?![\p{L}\p{M}])/giu,
    instead: 'tỷ lệ, kỷ luật, hy vọng, kỹ, mỹ, lý, quy, bác sĩ, chiến sĩ',
  },
  { not: /\.\.\.(?!\w)/gu, instead: '…' },
  { not: /đang [^.;:]* …$/giu, instead: '“…” không có dấu cách trước' },
  { not: /\p{L} [,;:!?](?= |$)/gu, instead: 'không có dấu cách trước dấu câu' },
  { not: /(?<=\d) ?– ?(?=\d)/gu, instead: '2021-2025' },
  { not: /\p{L} – \p{L}/gu, instead: 'dấu phẩy, hai chấm hoặc ngoặc đơn' },
  { not: /(?<!npm run .*|[=:{,[]\s?)"[^"\n]*[^\P{L}\p{ASCII}][^"\n]*"/gu, instead: '“ ”' },
  { not: /(?<![\p{L}\p{M}])(\p{L}{2,}) \1(?![\p{L}\p{M}])/giu, instead: 'một lần' },
  {
    not: /(?<![\d/])[1-9]\/\d{1,2}\/\d{4}|(?<!\d)\d{2}\/[12]\/\d{4}/gu,
    instead: '03/6/2013, 12/01/2020',
  },
  { not: /(?<![\p{L}\p{M}])từ \d{1,2}\/\d{1,2}\/\d{4}/giu, instead: 'từ ngày 01/7/2025' },
];

export const rules: readonly Rule[] = [...words.map(wordRule), ...voice.map(wordRule), ...marks];
