/** Words of the list of ready sessions. */
export const sessionListWords = {
  title: 'Chuyên đề',
  description: (count: number) =>
    `${count} chuyên đề học tập soạn sẵn: chương trình, tài liệu, câu hỏi.`,
  heading: 'Chuyên đề học tập',
  lead: 'Bài soạn sẵn cho chi bộ, công đoàn cơ sở, đủ chương trình, tài liệu và câu hỏi có đáp án.',
  builder: 'Tự soạn bài',
  quiz: 'Luyện tập trắc nghiệm',
} as const;

/** Words of the page of a ready session. */
export const sessionWords = {
  section: 'Chuyên đề',
  minutes: (count: number) => `${count} phút`,
  sections: {
    objectives: 'Mục tiêu',
    agenda: (minutes: number) => `Chương trình ${minutes} phút`,
    agendaListed: 'Chương trình',
    prepare: 'Chuẩn bị',
    notes: 'Ghi chú cho cả buổi',
    slips: 'Chỗ người học hay nhầm',
    adapt: 'Điều chỉnh theo đối tượng',
    questions: 'Câu hỏi thảo luận',
    quiz: 'Câu hỏi trắc nghiệm',
  },
  /** A mistake, then what is right. */
  putRight: (wrong: string, right: string) => `${wrong.replace(/\.$/, '')}. ${right}`,
  agenda: { time: 'Phút', activity: 'Hoạt động' },
  /** What the trainer says in a step; its length in spoken syllables, to the nearest ten. */
  script: (length: number) => `Lời giảng, khoảng ${Math.round(length / 10) * 10} tiếng`,
  case: (title: string) => `Tình huống: ${title}`,
  roles: 'Các vai',
  ask: 'Việc phải làm',
  expect: 'Ý cần có, cho người hướng dẫn',
  talkExpect: 'Ý nên có trong câu trả lời',
  right: 'Đúng:',
  basis: 'Căn cứ:',
  margin: {
    documents: 'Văn bản cần đọc',
    models: 'Mô hình để bàn',
    reports: 'Thực tiễn để bàn',
    mottos: 'Phương châm được dùng',
  },
} as const;
