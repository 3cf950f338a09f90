/** Words of the pictures that other services show beside a link, and what they say of pages without one of their own. */
export const shareWords = {
  session: 'Chuyên đề học tập',
  model: 'Mô hình',
  danVanKheo: 'Mô hình Dân vận khéo',
  minutes: (minutes: number) => `${minutes} phút`,
  /** For every other page, by the part of the site that it belongs to. */
  parts: {
    'van-ban': { label: 'Văn bản', title: 'Hiệu lực, nhiệm vụ được giao, nơi thực hiện' },
    'mo-hinh': {
      label: 'Mô hình Dân vận khéo',
      title: 'Khó khăn, cách làm, kết quả, khả năng nhân rộng',
    },
    'chuyen-de': {
      label: 'Chuyên đề học tập',
      title: 'Chương trình, tài liệu, câu hỏi thảo luận và trắc nghiệm',
    },
    'thuc-tien': { label: 'Thực tiễn', title: 'Hạn chế và giải pháp của các đơn vị' },
    'hoi-dap': { label: 'Hỏi đáp', title: 'Câu trả lời kèm căn cứ và hiệu lực' },
  },
} as const;
