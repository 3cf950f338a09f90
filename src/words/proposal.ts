/** What a field of the form of a proposal asks for, with an example each way. */
interface FieldWords {
  label: string;
  help: string;
  good?: string;
  bad?: string;
}

/** Words of the fields of the form of a proposal. */
export const fieldWords = {
  name: {
    label: 'Tên mô hình',
    help: 'Tên đang dùng ở đơn vị, không thêm lời khen.',
    good: 'Tiếng kẻng vùng biển',
    bad: 'Mô hình điển hình tiên tiến xuất sắc toàn diện',
  },
  unit: {
    label: 'Đơn vị thực hiện',
    help: 'Tên đơn vị, không nêu tên người.',
    good: 'Chi bộ thôn Tiên Xá, xã Hoàng Hoa Thám',
    bad: 'Đồng chí Nguyễn Văn A và tập thể',
  },
  unitType: {
    label: 'Loại đơn vị',
    help: 'Loại gần nhất với đơn vị trực tiếp thực hiện.',
  },
  place: {
    label: 'Tỉnh, thành phố',
    help: 'Tên khi thực hiện; bỏ trống nếu thực hiện toàn quốc.',
  },
  district: {
    label: 'Huyện, thị xã cũ',
    help: 'Nếu thực hiện trước ngày 01/7/2025 và nguồn có nêu.',
  },
  field: {
    label: 'Lĩnh vực',
    help: 'Lĩnh vực của khó khăn cần giải quyết.',
  },
  from: {
    label: 'Thực hiện từ năm',
    help: 'Năm bắt đầu thực hiện, không phải năm của bài báo.',
    good: '2021',
  },
  to: {
    label: 'Đến năm',
    help: 'Bỏ trống nếu đang thực hiện.',
  },
  by: {
    label: 'Người thực hiện',
    help: 'Gương cá nhân chỉ ghi chức danh, địa bàn; không ghi tên.',
  },
  danVanKheo: {
    label: 'Nguồn gọi đây là Dân vận hoặc “Dân vận khéo”',
    help: 'Chỉ đánh dấu khi văn bản hoặc bài báo làm nguồn gọi đúng như vậy.',
  },
  difficulty: {
    label: 'Khó khăn',
    help: 'Nêu khó khăn trước khi thực hiện và ai gặp khó khăn.',
    good: 'Lần kéo điện đường trước thất bại vì không có người chịu trách nhiệm thu tiền.',
    bad: 'Thực hiện chủ trương của cấp trên về đẩy mạnh phong trào.',
  },
  actions: {
    label: 'Cách làm',
    help: 'Mỗi bước một dòng: ai làm gì, làm thế nào.',
    good: 'Làm thí điểm ở một tổ đoàn kết rồi nhân ra',
    bad: 'Tăng cường lãnh đạo, chỉ đạo quyết liệt, đồng bộ',
  },
  kho: {
    label: 'Loại khó khăn',
    help: 'Loại gần nhất với khó khăn vừa kể.',
  },
  nhom: {
    label: 'Đối tượng vận động',
    help: 'Nhóm người được vận động nhiều nhất.',
  },
  noi: {
    label: 'Kiểu địa bàn',
    help: 'Làm ở đâu cũng được thì bỏ trống.',
  },
  luc: {
    label: 'Nguồn lực dựa vào',
    help: 'Nguồn lực chính; không rõ thì bỏ trống.',
  },
  results: {
    label: 'Điều thay đổi, bằng số',
    help: 'Khó khăn đổi khác thế nào. Mỗi số liệu một dòng: số | đơn vị tính | đếm gì | số trước khi làm. Phần cuối bỏ trống nếu không biết; chưa có số thì để trống cả ô.',
    good: '20 | hộ | hộ nghèo của thôn sau ba năm | 68',
    bad: 'Đạt hiệu quả cao, được nhân dân đồng tình',
  },
  done: {
    label: 'Việc đã làm, bằng số',
    help: 'Công trình, buổi, lượt người được phục vụ. Viết từng dòng như trên.',
    good: '3 | km | đường được chiếu sáng',
  },
  put: {
    label: 'Nguồn lực đã bỏ ra, bằng số',
    help: 'Tiền, ngày công, người tham gia. Viết từng dòng như trên.',
    good: '23 | triệu đồng | dân góp',
  },
  aims: {
    label: 'Mục tiêu, số đăng ký',
    help: 'Mỗi dòng một mục tiêu; chưa phải kết quả.',
  },
  limitations: {
    label: 'Hạn chế',
    help: 'Điểm còn hạn chế, mỗi điểm một dòng, để nơi khác rút kinh nghiệm.',
    good: 'Tổ tự quản chưa giữ được nếp họp vào mùa vụ',
    bad: 'Không có',
  },
  lessons: {
    label: 'Kinh nghiệm rút ra',
    help: 'Điều nơi khác cần lưu ý, mỗi dòng một điều.',
    good: 'Công khai tỷ lệ dân góp trước khi khởi công',
    bad: 'Phát huy sức mạnh tổng hợp',
  },
  people: {
    label: 'Nhân lực',
    help: 'Người, tổ chức phải tham gia.',
  },
  money: {
    label: 'Kinh phí',
    help: 'Số tiền và nguồn kinh phí.',
    good: 'Trên 23 triệu đồng cho gần 3 km đường, dân góp 18 triệu',
    bad: 'Kinh phí xã hội hóa',
  },
  time: {
    label: 'Thời gian',
    help: 'Từ khi bàn đến khi có kết quả.',
  },
  implements: {
    label: 'Thực hiện văn bản nào',
    help: 'Mỗi số ký hiệu một dòng, viết như trên văn bản.',
    good: '25-NQ/TW',
    bad: 'Các nghị quyết của Đảng',
  },
  recognition: {
    label: 'Khen thưởng, công nhận',
    help: 'Hình thức, cấp, năm.',
  },
  sources: {
    label: 'Nguồn',
    help: 'Mỗi nguồn một dòng: tên bài hoặc văn bản | nơi công bố | ngày | địa chỉ https. Ngày, địa chỉ không có thì bỏ trống.',
    good: 'Thắp sáng đường quê | Báo Yên Bái | 03/6/2022 | https://…',
    bad: 'Theo báo chí',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** Words of the proposal as a document for signature, and of the check before it is sent. */
export const proposalWords = {
  title: 'BẢN ĐỀ XUẤT MÔ HÌNH',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDay: '………, ngày … tháng … năm ……',
  signer: 'THỦ TRƯỞNG ĐƠN VỊ',
  signature: '(Chữ ký, họ tên, đóng dấu)',
  yes: 'Có',
  no: 'Không',
  empty: 'chưa có thông tin',
  tooLong: (field: string, count: number, most: number) =>
    `${field}: ${count} tiếng, vượt ${count - most} tiếng. Hãy rút còn tối đa ${most} tiếng.`,
  missing: (field: string) => `${field}: chưa điền.`,
  inLine: (field: string, line: number) => `${field}, dòng ${line}`,
  notNumber: (place: string, text: string) =>
    `${place}: “${text}” chưa phải một số. Viết như 1.250 hoặc 66,7; chữ hơn, gần, khoảng đứng trước số.`,
  foreignNumber: (place: string, text: string) =>
    `${place}: “${text}” đọc được hai cách. Viết ${text.replaceAll(',', '.')} nếu là hàng nghìn, hoặc bớt số 0 sau dấu phẩy.`,
  noLabel: (place: string) =>
    `${place}: thiếu đơn vị tính hoặc chưa nói đếm gì. Viết: số | đơn vị tính | đếm gì.`,
  notDocument: (place: string, text: string) =>
    `${place}: “${text}” không phải số ký hiệu văn bản. Viết như 25-NQ/TW hoặc 145/2020/NĐ-CP.`,
  thinSource: (place: string) =>
    `${place}: nguồn cần tên bài và nơi công bố, hoặc một địa chỉ https. Viết: tên bài | nơi công bố | ngày | địa chỉ.`,
  notYear: (field: string, text: string) =>
    `${field}: “${text}” chưa phải một năm. Viết bốn chữ số, ví dụ 2021.`,
  person: (place: string, name: string) =>
    `${place}: “${name}” có vẻ là tên cá nhân. Chỉ ghi chức danh và địa bàn.`,
  other: (place: string, message: string) => `${place}: ${message}`,
  column: { label: 'Nội dung', value: 'Đơn vị khai' },
  amounts: { value: 'Số', unit: 'Đơn vị tính', label: 'Đếm gì', before: 'Trước khi làm' },
} as const;

/** What is wrong with a year of a model, and what to write instead. */
export function yearWords(fault: {
  kind: 'order' | 'impossible';
  year: number;
  first: number;
  latest: number;
}): { message: string; hint: string } {
  const { kind, year, first, latest } = fault;
  return kind === 'order'
    ? { message: `Năm cuối ${year} trước năm đầu ${first}.`, hint: 'Xem lại năm đầu và năm cuối.' }
    : {
        message: `Năm ${year} không thể là năm đã làm.`,
        hint: `Viết một năm từ ${first} đến ${latest}; điều mới dự định thì ghi ở phần mục tiêu.`,
      };
}
