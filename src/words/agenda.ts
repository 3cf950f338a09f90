/** Words of a proposed agenda: they are printed on scripts and slides. */
export const agendaWords = {
  standard: {
    opening: {
      activity: 'Mở đầu',
      how: 'Nêu mục tiêu và chương trình của buổi. Hỏi mỗi người một việc ở đơn vị liên quan đến bài hôm nay, ghi từ khóa lên bảng.',
    },
    discussion: {
      activity: 'Thảo luận',
      how: 'Chia nhóm từ 4 đến 6 người, mỗi nhóm một câu hỏi; cử người ghi và người báo cáo.',
    },
    quiz: {
      activity: 'Trắc nghiệm và chữa bài',
      how: 'Làm cá nhân hoặc theo cặp. Chữa từng câu, mở văn bản làm căn cứ.',
    },
    closing: {
      activity: 'Chốt bài',
      how: 'Mỗi người hoặc mỗi nhóm chọn một việc sẽ làm, ghi người làm và ngày xem lại.',
    },
  },
  own: 'Phần của người hướng dẫn',
  activityOf: (kind: 'document' | 'model' | 'report', name: string): string =>
    kind === 'document'
      ? `Trình bày ${name}`
      : kind === 'model'
        ? `Đọc và bàn mô hình ${name}`
        : `Đọc và bàn bài thực tiễn ${name}`,
  howOf: {
    document:
      'Nói rõ số, ngày, cơ quan ban hành và tình trạng hiệu lực. Trình bày các điểm chính, dừng ở phần ai phải làm gì.',
    model:
      'Đọc theo cặp: khó khăn gì, đã làm gì, kết quả đo bằng gì. Hỏi điều gì làm được ở đơn vị mình.',
    report:
      'Đọc theo nhóm: kết quả, hạn chế tự nêu, giải pháp. Hỏi hạn chế nào đơn vị mình cũng có.',
  },
  missing: (entry: number) => `Mục số ${entry} không còn trong thư viện`,
  /** Title of a pack that has none of its own. */
  titleOf: (first: string, others: number) =>
    others > 0 ? `Buổi học: ${first} và ${others} mục khác` : `Buổi học: ${first}`,
  titleBlank: 'Buổi học chưa đặt tên',
  /** Objectives of a session that was not made from a ready one. */
  knowDocuments: (names: string) => `Nêu đúng số, ngày ban hành và điểm chính của ${names}.`,
  useModels:
    'Chỉ ra được một cách làm trong các mô hình đã đọc dùng được ở đơn vị mình, và vì sao.',
  useReports: 'Đối chiếu hạn chế các đơn vị bạn tự nêu với đơn vị mình.',
  everyone: 'Cán bộ, đảng viên, đoàn viên',
} as const;

/** Usual audiences of a session. */
export const audienceNames = {
  cell: 'Chi bộ',
  leaders: 'Cấp ủy và lãnh đạo đơn vị',
  union: 'Công đoàn cơ sở',
  members: 'Đoàn viên, người lao động',
  cadres: 'Cán bộ làm công tác dân vận, công đoàn',
} as const;
