/** Words of questions and answers: their pages, and the card of an answer in the search. */
export const answerWords = {
  title: 'Hỏi đáp',
  lead: 'Câu hỏi cán bộ thường gặp, câu trả lời ngắn kèm căn cứ và tình trạng hiệu lực.',
  description: (questions: number, groups: number) =>
    `${questions} câu hỏi về công tác dân vận, dân chủ ở cơ sở, công đoàn, xếp theo ${groups} nhóm, mỗi câu trả lời kèm điều khoản.`,
  groupDescription: (title: string, questions: number) =>
    `${questions} câu hỏi và trả lời về ${title}, mỗi câu kèm điều khoản và tình trạng hiệu lực.`,
  count: (questions: number) => `${questions} câu hỏi`,
  basis: 'Căn cứ',
  /** How surely the answer is known. */
  certainty: {
    nguon: 'Theo căn cứ đã nêu.',
    unofficial:
      'Căn cứ mới đọc ở bản chép không chính thức, cần đối chiếu bản chính thức trước khi dùng.',
    guess: 'Ban biên tập suy ra, căn cứ không nêu trực tiếp.',
  },
  stale: (name: string) =>
    `${name} đã hết hiệu lực hoặc hoàn thành sau ngày đối chiếu câu trả lời này. Hãy xem văn bản đang áp dụng.`,
  checked: (day: string) => `Đối chiếu ngày ${day}.`,
  disclaimer:
    'Câu trả lời tóm lược, không thay văn bản chính thức. Khi sử dụng vào công vụ, hãy đối chiếu với bản chính thức.',
  others: 'Nhóm khác',
  /** The way from a document to the answers that rest on it. */
  onDocument: (questions: number) => `Hỏi đáp: ${questions} câu`,
  /** What the card of an answer is called in the search. */
  card: 'Hỏi đáp',
  near: 'Câu hỏi gần giống',
  motto: (name: string) => `Phương châm: ${name}`,
} as const;
