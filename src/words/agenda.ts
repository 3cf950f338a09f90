/** Words of a proposed agenda: they are printed on scripts and slides. */
export const agendaWords = {
  standard: {
    opening: {
      activity: 'Mở đầu',
      how: 'Nêu mục tiêu, chương trình. Mời mỗi người nêu một việc ở đơn vị liên quan đến bài học; ghi từ khóa lên bảng.',
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
      how: 'Mỗi người hoặc mỗi nhóm chọn một việc sẽ làm, ghi người thực hiện và ngày xem lại.',
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
      'Nêu số ký hiệu, ngày, cơ quan ban hành và tình trạng hiệu lực. Trình bày các điểm chính, dừng ở nhiệm vụ và trách nhiệm.',
    model: 'Đọc theo cặp: khó khăn, cách làm, kết quả. Hỏi điều gì làm được ở đơn vị đồng chí.',
    report: 'Đọc theo nhóm: kết quả, hạn chế, giải pháp. Hỏi đơn vị đồng chí cũng có hạn chế nào.',
  },
  missing: (entry: number) => `Tài liệu số ${entry} không còn trong thư viện`,
  /** Title of a pack that has none of its own. */
  titleOf: (first: string, others: number) =>
    others > 0 ? `Buổi học: ${first} và ${others} tài liệu khác` : `Buổi học: ${first}`,
  titleBlank: 'Buổi học chưa đặt tên',
  /** Objectives of a session that was not made from a ready one. */
  knowDocuments: (names: string) =>
    `Nêu đúng số ký hiệu, ngày ban hành và điểm chính của ${names}.`,
  useModels: 'Chọn được một cách làm trong mô hình đã đọc phù hợp với đơn vị và nêu lý do.',
  useReports: 'So sánh được hạn chế của các đơn vị trong bài với đơn vị của người học.',
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
