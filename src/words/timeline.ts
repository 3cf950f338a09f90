/** Words of the documents along time: of all, and of each topic. */
export const timelineWords = {
  title: 'Dòng thời gian',
  titleOf: (topic: string) => `Dòng thời gian: ${topic}`,
  intro: (count: number) => `${count} văn bản xếp theo khóa Đại hội Đảng, mới nhất ở trên.`,
  byTopic: 'Lọc theo chủ đề',
  allTopics: 'Tất cả chủ đề',
  /** Who issued them. */
  byCircle: 'Cơ quan ban hành',
  all: 'Tất cả',
  circles: {
    'trung-uong': 'Đảng, Trung ương',
    'nha-nuoc': 'Nhà nước',
    'cong-doan': 'Công đoàn Việt Nam',
    'dia-phuong': 'Địa phương, cơ sở',
  },
  /** What the bars by year show, to screen readers. */
  yearsName: (year: number, count: number) =>
    `Số văn bản theo năm, nhiều nhất năm ${year}: ${count} văn bản`,
  howToRead: 'Cách đọc vạch',
  legend: {
    ok: 'còn hiệu lực, đang được áp dụng',
    seek: 'chưa thấy văn bản thay thế',
    newer: 'đã có văn bản mới hơn, hết một phần, chưa có hiệu lực',
    end: 'hết hiệu lực',
    done: 'đã hoàn thành',
    none: 'chưa kiểm tra',
  },
  scale:
    'Vạch đi từ ngày ban hành đến ngày hết hiệu lực, hoàn thành hoặc ngày cập nhật; màu theo tình trạng hiện nay. Số La Mã: khóa Đại hội Đảng. Tư liệu không có vạch.',
  terms:
    'Một khóa tính từ ngày bế mạc đại hội này đến ngày bế mạc đại hội sau; văn bản chưa rõ ngày không xếp vào khóa nào.',
  term: (term: string) => `Khóa ${term}`,
  years: (from: string, to: string | undefined) => (to ? `${from}-${to}` : `từ năm ${from}`),
  /** Documents from before the first term that the library knows the days of. */
  beforeTerm: (term: string) => `Trước khóa ${term}`,
  /** Of a year in which one term ends and the next begins. */
  openTerm: (year: string) => `Năm ${year}, chưa rõ khóa`,
} as const;
