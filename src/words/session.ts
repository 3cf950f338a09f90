/** Words of the page of a ready session. */
export const sessionWords = {
  section: 'Chuyên đề',
  minutes: (count: number) => `${count} phút`,
  sections: {
    objectives: 'Mục tiêu',
    agenda: (minutes: number) => `Chương trình ${minutes} phút`,
    agendaListed: 'Chương trình',
    questions: 'Câu hỏi thảo luận',
    quiz: 'Câu hỏi trắc nghiệm',
  },
  agenda: { time: 'Phút', activity: 'Hoạt động' },
  margin: {
    documents: 'Văn bản cần đọc',
    models: 'Mô hình để bàn',
    reports: 'Thực tiễn để bàn',
    mottos: 'Phương châm được dùng',
  },
} as const;
