/** Words of the home page. */
export const homeWords = {
  try: 'Thử:',
  /** Queries that show what the search box understands, each with the page that answers it. */
  examples: [
    { name: 'nq 25', number: '25-nq-tw' },
    { name: 'chi thi 05', number: '05-ct-tw' },
    { name: '60/nd-cp', number: '60-2013-nd-cp' },
    { name: 'dan van kheo', topic: 'dan-van-kheo' },
  ],
  doors: {
    document: {
      title: 'Văn bản',
      about: 'Hiệu lực, nhiệm vụ được giao, nơi thực hiện.',
    },
    model: {
      title: 'Mô hình Dân vận khéo',
      about: 'Khó khăn, cách làm, kết quả, khả năng nhân rộng.',
    },
    session: {
      title: 'Chuyên đề học tập',
      about: 'Chương trình, tài liệu, câu hỏi thảo luận và trắc nghiệm.',
    },
  },
  provinces: (count: number) => `${count} tỉnh, thành phố`,
  startHere: [
    { name: 'Bắt đầu từ đâu', address: '/bat-dau/' },
    { name: 'Soạn một buổi học', address: '/soan-bai/' },
    { name: 'Soát viện dẫn trong dự thảo', address: '/soat-van-ban/' },
    { name: 'Có gì mới', address: '/moi/' },
  ],
  newest: 'Văn bản mới nhất',
  allDocuments: 'Tất cả văn bản',
  worthSeeing: 'Mô hình tiêu biểu',
  allModels: 'Tất cả mô hình',
} as const;

/** Words of the page that stands where there is none. */
export const missingPageWords = {
  title: 'Không có trang này',
  lead: 'Địa chỉ có thể sai hoặc đã thay đổi. Hãy tìm bằng số ký hiệu, từ khóa ở đầu trang, hoặc mở:',
  links: [
    { name: 'Danh mục theo số ký hiệu', address: '/so/' },
    { name: 'Tất cả văn bản', address: '/van-ban/' },
    { name: 'Tất cả mô hình', address: '/mo-hinh/' },
    { name: 'Các chủ đề', address: '/chu-de/' },
  ],
} as const;
