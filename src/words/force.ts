/** Words of the page on which editors and readers see what was searched and what is due. */
export const forceWords = {
  title: 'Theo dõi hiệu lực',
  lead: (count: number, due: number, unchecked: number) =>
    `${count} văn bản: đã tìm văn bản thay thế ngày nào, ở đâu, khi nào phải tìm lại. ${due} văn bản đã đến hạn, ${unchecked} văn bản chưa kiểm tra.`,
  how: 'Việc tìm dựa trên bản lưu của các trang công khai, không phải tra trực tiếp; có nơi bài báo mới nhất thấy được là của tháng 3/2026. Đề nghị báo cho ban biên tập văn bản mới hơn.',
  library: 'Tình trạng thư viện: có gì, còn thiếu gì',
  states: 'Số văn bản theo tình trạng',
  due: (count: number) => `Đến hạn tìm lại (${count})`,
  later: (count: number) => `Chưa đến hạn (${count})`,
  unchecked: (count: number) => `Chưa kiểm tra (${count})`,
  uncheckedIntro:
    'Chưa tìm văn bản thay thế, hoặc đã tìm mà không thấy nguồn nào nhắc tới văn bản. Hãy đối chiếu, hỏi cơ quan ban hành trước khi viện dẫn.',
  reason: 'Lý do, việc phải làm',
  gaps: (count: number) => `Có văn bản mới hơn mà thư viện chưa có (${count})`,
  none: 'Không có văn bản nào.',
  document: 'Văn bản',
  state: 'Tình trạng',
  searched: 'Đã tìm',
  dueOn: 'Tìm lại trước',
  searchedAt: (day: string, where: readonly string[]) =>
    where.length > 0 ? `${day}, ở ${where.join('; ')}` : day,
  never: 'Chưa tìm',
  now: 'Cần tìm ngay',
} as const;

/** Words of the page of a state that is now split into more exact ones. */
export const formerStateWords = {
  title: 'Chưa rõ hiệu lực',
  lead: 'Thư viện không còn dùng nhãn này: mỗi văn bản nay ghi điều đã biết về hiệu lực của nó.',
} as const;
