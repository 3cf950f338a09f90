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
    label: 'Đơn vị làm',
    help: 'Tên đơn vị, không nêu tên người.',
    good: 'Chi bộ thôn Tiên Xá, xã Hoàng Hoa Thám',
    bad: 'Đồng chí Nguyễn Văn A và tập thể',
  },
  unitType: {
    label: 'Loại đơn vị',
    help: 'Loại gần nhất với đơn vị trực tiếp làm.',
  },
  place: {
    label: 'Tỉnh, thành',
    help: 'Theo tên khi làm; làm trong cả nước thì bỏ trống.',
  },
  district: {
    label: 'Huyện, thị xã cũ',
    help: 'Nếu làm trước 01/7/2025 và nguồn có nêu.',
  },
  field: {
    label: 'Lĩnh vực',
    help: 'Lĩnh vực của khó khăn cần giải.',
  },
  from: {
    label: 'Làm từ năm',
    help: 'Năm bắt đầu làm, không phải năm của bài báo.',
    good: '2021',
  },
  to: {
    label: 'Đến năm',
    help: 'Bỏ trống nếu còn làm.',
  },
  by: {
    label: 'Chủ thể',
    help: 'Gương cá nhân chỉ ghi chức danh, địa bàn; không ghi tên.',
  },
  danVanKheo: {
    label: 'Nguồn gọi đây là Dân vận hoặc Dân vận khéo',
    help: 'Chỉ đánh dấu khi văn bản hoặc bài báo làm nguồn gọi đúng như vậy.',
  },
  difficulty: {
    label: 'Khó khăn',
    help: 'Trước khi làm thì vướng gì, ai vướng.',
    good: 'Lần kéo điện đường trước thất bại vì không có người chịu trách nhiệm thu tiền.',
    bad: 'Thực hiện chủ trương của cấp trên về đẩy mạnh phong trào.',
  },
  actions: {
    label: 'Cách làm',
    help: 'Mỗi bước một dòng: ai làm gì, làm thế nào.',
    good: 'Làm thí điểm ở một tổ đoàn kết rồi nhân ra',
    bad: 'Tăng cường lãnh đạo, chỉ đạo quyết liệt, đồng bộ',
  },
  results: {
    label: 'Kết quả bằng số',
    help: 'Mỗi con số một dòng: con số | đơn vị tính | đếm cái gì | con số trước khi làm. Phần cuối bỏ trống nếu không biết. Chưa có số thì để trống cả ô.',
    good: '20 | hộ | hộ nghèo của thôn sau ba năm | 68',
    bad: 'Đạt hiệu quả cao, được nhân dân đồng tình',
  },
  aims: {
    label: 'Mục tiêu, đăng ký',
    help: 'Điều mới dự định, mỗi điều một dòng: không tính là kết quả.',
  },
  limitations: {
    label: 'Hạn chế',
    help: 'Chỗ còn vướng, mỗi điều một dòng. Nói ra được thì nơi khác mới tránh được.',
    good: 'Tổ tự quản chưa giữ được nếp họp vào mùa vụ',
    bad: 'Không có',
  },
  lessons: {
    label: 'Điều rút ra',
    help: 'Nơi khác làm theo cần nhớ gì, mỗi điều một dòng.',
    good: 'Công khai tỷ lệ dân góp trước khi khởi công',
    bad: 'Phát huy sức mạnh tổng hợp',
  },
  people: {
    label: 'Cần những ai',
    help: 'Ai phải tham gia thì mới làm được.',
  },
  money: {
    label: 'Cần bao nhiêu tiền, ai góp',
    help: 'Số tiền và nguồn tiền.',
    good: 'Trên 23 triệu đồng cho gần 3 km đường, dân góp 18 triệu',
    bad: 'Kinh phí xã hội hóa',
  },
  time: {
    label: 'Mất bao lâu',
    help: 'Từ lúc bàn đến lúc có kết quả.',
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
    help: 'Mỗi nguồn một dòng: tên bài hoặc văn bản | nơi công bố | địa chỉ https. Không có địa chỉ thì bỏ trống phần cuối.',
    good: 'Thắp sáng đường quê | Báo Yên Bái | https://…',
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
    `${field} dài ${count} chữ, nhiều nhất ${most} chữ.`,
  missing: (field: string) => `${field}: chưa điền.`,
} as const;
