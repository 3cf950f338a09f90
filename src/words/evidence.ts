/** Words for what a model's evidence has, and for what it lacks. */
export const evidenceWords = {
  there: {
    source: 'nguồn công khai',
    amount: 'con số kết quả',
    place: 'nơi làm',
    time: 'năm làm',
    second: 'nguồn thứ hai hoặc được công nhận',
    repeated: 'nơi khác làm theo',
  },
  missing: {
    source: 'nguồn công khai',
    amount: 'con số kết quả',
    place: 'nơi làm',
    time: 'năm làm (nguồn không nói làm từ năm nào)',
    second: 'nguồn thứ hai hoặc sự công nhận',
    repeated: 'nơi khác làm theo',
  },
  title: 'Mức bằng chứng',
  has: 'Đã có:',
  lacks: 'Còn thiếu:',
  lowered: (level: number) => `Ban biên tập xếp thấp hơn mức ${level} mà các điều trên cho phép.`,
  seeNote: 'Lý do ở phần lưu ý.',
} as const;
