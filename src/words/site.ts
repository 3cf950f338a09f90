/** Words of the frame around every page. */
export const site = {
  name: 'Sổ tay Dân vận',
  /** The name as the mark writes it: the second part in strong letters. */
  brand: ['Sổ tay', 'Dân vận'],
  tagline: 'Tra đúng văn bản, hiểu rõ nghị quyết, học cách làm hay',
  description:
    'Văn bản, mô hình “Dân vận khéo”, bài thực tiễn và chuyên đề học tập về công tác dân vận, dành cho công đoàn và tổ chức đảng.',
  skip: 'Đến nội dung chính',
  mainNavigation: 'Các phần của thư viện',
  breadcrumbs: 'Đường dẫn',
  home: 'Trang chủ',
  themeSwitch: 'Chuyển nền sáng, tối',
  builtOn: (day: string) => `Cập nhật ngày ${day}. Tình trạng hiệu lực tính đến ngày này.`,
  disclaimer:
    'Nội dung tóm lược, có dẫn nguồn, không thay văn bản chính thức. Khi sử dụng vào công vụ, hãy đối chiếu với bản chính thức.',
  printedOn: 'Ngày in:',
  printedFrom: (address: string | undefined) =>
    `In từ Sổ tay Dân vận${address ? `: ${address}` : ''}.`,
  tableOfContents: 'Trong trang này',
  sources: 'Nguồn',
  /** Ways in from the mark of the installed site: search, documents, what was taken along. */
  shortcuts: ['Tìm kiếm', 'Văn bản', 'Phần đã tải về'],
  checkedOn: (day: string) => `Đối chiếu ngày ${day}.`,
} as const;

/** What a reader sends who found an error. */
export const errorReport = {
  name: 'Báo lỗi ở trang này',
  copied: 'Đã sao chép',
  subject: (title: string) => `Báo lỗi: ${title}`,
  text: (title: string, address: string, day: string) =>
    [
      `Trang: ${title}`,
      `Địa chỉ: ${address}`,
      `Cập nhật ngày ${day}`,
      'Nội dung sai, cách sửa: ',
    ].join('\n'),
} as const;

/** The switch that writes acronyms out; apart, so that its script carries no other words. */
export const fullReading = {
  name: 'Hiện đủ chữ viết tắt',
  title: 'Viết đầy đủ các chữ viết tắt trong trang, và nhớ lựa chọn này',
} as const;

/** Sections of the site, in the order of the navigation. */
export const sections = [
  { key: 'van-ban', name: 'Văn bản', address: '/van-ban/' },
  { key: 'mo-hinh', name: 'Mô hình', address: '/mo-hinh/' },
  { key: 'chuyen-de', name: 'Chuyên đề', address: '/chuyen-de/' },
  { key: 'thuc-tien', name: 'Thực tiễn', address: '/thuc-tien/' },
  { key: 'hoi-dap', name: 'Hỏi đáp', address: '/hoi-dap/' },
  { key: 'soat-van-ban', name: 'Soát văn bản', address: '/soat-van-ban/' },
  { key: 'soan-bai', name: 'Soạn bài', address: '/soan-bai/' },
] as const;
export type Section = (typeof sections)[number]['key'];

/** Lists of links at the foot of every page. */
export const footer = [
  {
    name: 'Danh mục',
    links: [
      { name: 'Theo số ký hiệu', address: '/so/' },
      { name: 'Theo chủ đề', address: '/chu-de/' },
      { name: 'Theo cơ quan', address: '/co-quan/' },
      { name: 'Theo địa phương', address: '/dia-phuong/' },
      { name: 'Dòng thời gian', address: '/van-ban/dong-thoi-gian/' },
      { name: 'Từ nghị quyết đến cơ sở', address: '/tu-nghi-quyet-den-co-so/' },
      { name: 'Phương châm', address: '/phuong-cham/' },
      { name: 'Chữ viết tắt', address: '/tu-viet-tat/' },
    ],
  },
  {
    name: 'Công cụ',
    links: [
      { name: 'Soạn bài', address: '/soan-bai/' },
      { name: 'Soát văn bản', address: '/soat-van-ban/' },
      { name: 'Luyện tập trắc nghiệm', address: '/chuyen-de/trac-nghiem/' },
      { name: 'Tìm mô hình phù hợp', address: '/mo-hinh/hop-voi-don-vi/' },
      { name: 'Tìm kiếm', address: '/tim-kiem/' },
    ],
  },
  {
    name: 'Về thư viện',
    links: [
      { name: 'Bắt đầu từ đâu', address: '/bat-dau/' },
      { name: 'Giới thiệu', address: '/gioi-thieu/' },
      { name: 'Có gì mới', address: '/moi/' },
      { name: 'Dữ liệu mở', address: '/du-lieu/' },
      { name: 'Dùng ngoại tuyến', address: '/ngoai-tuyen/' },
      { name: 'Theo dõi hiệu lực', address: '/tinh-trang/hieu-luc/' },
      { name: 'Tình trạng thư viện', address: '/tinh-trang/' },
    ],
  },
] as const;
