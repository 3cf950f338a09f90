/** Words of the documents along time: of all, and of each topic. */
export const timelineWords = {
  title: 'Dòng thời gian',
  titleOf: (topic: string) => `Dòng thời gian: ${topic}`,
  intro: (count: number) =>
    `${count} văn bản theo năm, theo cấp ban hành và theo khóa Đại hội Đảng; mới nhất ở trên. Bấm vào ô để mở văn bản.`,
  terms:
    'Một khóa tính từ ngày bế mạc đại hội này đến ngày bế mạc đại hội sau; văn bản chưa rõ ngày không xếp vào khóa nào.',
  legend:
    'Dấu trong ô là tình trạng hiệu lực, lý do ở trang văn bản; viền đứt là suy đoán hoặc căn cứ chưa chắc; ô không có dấu là tư liệu hoặc văn bản ngoài lĩnh vực, không xét hiệu lực.',
  byTopic: 'Lọc theo chủ đề',
  allTopics: 'Tất cả chủ đề',
  list: 'Danh sách theo năm',
  term: (term: string) => `Khóa ${term}`,
  termOfParty: (term: string) => `Khóa ${term} của Đảng`,
  otherLevels: 'Nhà nước, công đoàn, địa phương',
} as const;
