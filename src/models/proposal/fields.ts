/** How a field of the form is filled in. */
export type FieldKind = 'line' | 'text' | 'list' | 'choice' | 'check' | 'year';

/** A field of the form: its limit, its help, and an example each way. */
export interface ProposalField {
  key: string;
  kind: FieldKind;
  label: string;
  help: string;
  required?: boolean;
  /** Most words, as libraries of good practice limit them. */
  words?: number;
  good?: string;
  bad?: string;
  /** List of the vocabulary that a choice is made from. */
  from?: 'unitTypes' | 'places' | 'fields' | 'by';
}

/** The form, in the order of a model's page. */
export const proposalFields: readonly ProposalField[] = [
  {
    key: 'name',
    kind: 'line',
    label: 'Tên mô hình',
    required: true,
    words: 20,
    help: 'Tên đang dùng ở đơn vị, không thêm lời khen.',
    good: 'Tiếng kẻng vùng biển',
    bad: 'Mô hình điển hình tiên tiến xuất sắc toàn diện',
  },
  {
    key: 'unit',
    kind: 'line',
    label: 'Đơn vị làm',
    required: true,
    words: 30,
    help: 'Tên đơn vị, không nêu tên người.',
    good: 'Chi bộ thôn Tiên Xá, xã Hoàng Hoa Thám',
    bad: 'Đồng chí Nguyễn Văn A và tập thể',
  },
  {
    key: 'unitType',
    kind: 'choice',
    label: 'Loại đơn vị',
    required: true,
    from: 'unitTypes',
    help: 'Loại gần nhất với đơn vị trực tiếp làm.',
  },
  {
    key: 'place',
    kind: 'choice',
    label: 'Tỉnh, thành',
    from: 'places',
    help: 'Theo tên khi làm; làm trong cả nước thì bỏ trống.',
  },
  {
    key: 'district',
    kind: 'line',
    label: 'Huyện, thị xã cũ',
    words: 10,
    help: 'Nếu làm trước 01/7/2025 và nguồn có nêu.',
  },
  {
    key: 'field',
    kind: 'choice',
    label: 'Lĩnh vực',
    required: true,
    from: 'fields',
    help: 'Lĩnh vực của khó khăn cần giải.',
  },
  {
    key: 'from',
    kind: 'year',
    label: 'Làm từ năm',
    help: 'Năm bắt đầu làm, không phải năm của bài báo.',
    good: '2021',
  },
  { key: 'to', kind: 'year', label: 'Đến năm', help: 'Bỏ trống nếu còn làm.' },
  {
    key: 'by',
    kind: 'choice',
    label: 'Chủ thể',
    required: true,
    from: 'by',
    help: 'Gương cá nhân chỉ ghi chức danh, địa bàn; không ghi tên.',
  },
  {
    key: 'danVanKheo',
    kind: 'check',
    label: 'Nguồn gọi đây là Dân vận hoặc Dân vận khéo',
    help: 'Chỉ đánh dấu khi văn bản hoặc bài báo làm nguồn gọi đúng như vậy.',
  },
  {
    key: 'difficulty',
    kind: 'text',
    label: 'Khó khăn',
    required: true,
    words: 60,
    help: 'Trước khi làm thì vướng gì, ai vướng.',
    good: 'Lần kéo điện đường trước thất bại vì không có người chịu trách nhiệm thu tiền.',
    bad: 'Thực hiện chủ trương của cấp trên về đẩy mạnh phong trào.',
  },
  {
    key: 'actions',
    kind: 'list',
    label: 'Cách làm',
    required: true,
    words: 400,
    help: 'Mỗi bước một dòng: ai làm gì, làm thế nào.',
    good: 'Làm thí điểm ở một tổ đoàn kết rồi nhân ra',
    bad: 'Tăng cường lãnh đạo, chỉ đạo quyết liệt, đồng bộ',
  },
  {
    key: 'results',
    kind: 'list',
    label: 'Kết quả bằng số',
    words: 250,
    help: 'Mỗi con số một dòng: con số | đơn vị tính | đếm cái gì | con số trước khi làm. Phần cuối bỏ trống nếu không biết. Chưa có số thì để trống cả ô.',
    good: '20 | hộ | hộ nghèo của thôn sau ba năm | 68',
    bad: 'Đạt hiệu quả cao, được nhân dân đồng tình',
  },
  {
    key: 'aims',
    kind: 'list',
    label: 'Mục tiêu, đăng ký',
    words: 100,
    help: 'Điều mới dự định, mỗi điều một dòng: không tính là kết quả.',
  },
  {
    key: 'limitations',
    kind: 'list',
    label: 'Hạn chế',
    words: 150,
    help: 'Chỗ còn vướng, mỗi điều một dòng. Nói ra được thì nơi khác mới tránh được.',
    good: 'Tổ tự quản chưa giữ được nếp họp vào mùa vụ',
    bad: 'Không có',
  },
  {
    key: 'lessons',
    kind: 'list',
    label: 'Điều rút ra',
    words: 150,
    help: 'Nơi khác làm theo cần nhớ gì, mỗi điều một dòng.',
    good: 'Công khai tỷ lệ dân góp trước khi khởi công',
    bad: 'Phát huy sức mạnh tổng hợp',
  },
  {
    key: 'people',
    kind: 'text',
    label: 'Cần những ai',
    words: 50,
    help: 'Ai phải tham gia thì mới làm được.',
  },
  {
    key: 'money',
    kind: 'text',
    label: 'Cần bao nhiêu tiền, ai góp',
    words: 50,
    help: 'Số tiền và nguồn tiền.',
    good: 'Trên 23 triệu đồng cho gần 3 km đường, dân góp 18 triệu',
    bad: 'Kinh phí xã hội hóa',
  },
  {
    key: 'time',
    kind: 'text',
    label: 'Mất bao lâu',
    words: 30,
    help: 'Từ lúc bàn đến lúc có kết quả.',
  },
  {
    key: 'implements',
    kind: 'list',
    label: 'Thực hiện văn bản nào',
    words: 80,
    help: 'Mỗi số ký hiệu một dòng, viết như trên văn bản.',
    good: '25-NQ/TW',
    bad: 'Các nghị quyết của Đảng',
  },
  {
    key: 'recognition',
    kind: 'text',
    label: 'Khen thưởng, công nhận',
    words: 40,
    help: 'Hình thức, cấp, năm.',
  },
  {
    key: 'sources',
    kind: 'list',
    label: 'Nguồn',
    required: true,
    words: 250,
    help: 'Mỗi nguồn một dòng: tên bài hoặc văn bản | nơi công bố | địa chỉ https. Không có địa chỉ thì bỏ trống phần cuối.',
    good: 'Thắp sáng đường quê | Báo Yên Bái | https://…',
    bad: 'Theo báo chí',
  },
];

/** What the reader has typed, by field. */
export type Draft = Readonly<Record<string, string>>;

/** Lines of a field that is a list, empty ones left out. */
export function linesOf(value: string | undefined): string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** How many words a text has, as Vietnamese is written: syllables between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
