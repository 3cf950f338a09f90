const number = (value: number) => value.toLocaleString('vi-VN');

/** Words of the page on which the library says in figures what it has, what it lacks, how good its tools are. */
export const libraryStateWords = {
  title: 'Tình trạng thư viện',
  lead: (day: string) =>
    `Thư viện có gì, còn thiếu gì, công cụ đúng đến đâu. Số liệu do phần mềm đếm khi tạo trang, ngày ${day}.`,
  entries: 'Nội dung và mức đối chiếu',
  entriesNote:
    'Không có nguồn mở xem được: không nguồn nào của bài có địa chỉ công khai. Chuyên đề và câu trả lời dựa vào các bài khác của thư viện nên không xếp mức đối chiếu riêng.',
  setAside: (count: number) =>
    `Ngoài số mô hình trên, ${number(count)} bài xếp cùng mô hình (biểu dương, đăng ký, kế hoạch, số liệu chung) có trang nhưng không nằm trong danh sách.`,
  entryColumns: [
    'Loại',
    'Số bài',
    'Đã đối chiếu',
    'Đối chiếu một phần',
    'Chưa đối chiếu',
    'Không có nguồn mở xem được',
  ],
  kinds: {
    document: 'Văn bản',
    model: 'Mô hình',
    report: 'Bài thực tiễn',
    session: 'Chuyên đề',
    answer: 'Câu hỏi và trả lời',
  },
  none: '–',
  states: 'Tình trạng hiệu lực của văn bản',
  open: 'Việc còn phải làm',
  due: (count: number) => `${number(count)} văn bản đã đến hạn tìm lại văn bản thay thế`,
  wanted: (count: number) => `${number(count)} văn bản được viện dẫn mà thư viện chưa có`,
  openRelations: (count: number) =>
    `${number(count)} quan hệ nêu một văn bản mà thư viện chưa có, nên chưa nối được`,
  copies: (count: number, all: number) =>
    `${number(count)} trong ${number(all)} điểm chính, điều khoản chỉ dựa vào bản chép không chính thức`,
  citations: 'Nhận dạng viện dẫn',
  citationsNote:
    'Mỗi viện dẫn trong nội dung có đáp án ghi bằng tay để so với kết quả của phần mềm. Tình huống thực tế là những câu phần mềm từng đọc sai. Mỗi hàng là một lần phát hành.',
  citationColumns: [
    'Ngày đo',
    'Viện dẫn có đáp án',
    'Liên kết sai',
    'Bỏ sót liên kết',
    'Tình huống thực tế đọc đúng',
  ],
  search: 'Tìm kiếm',
  searchNote:
    'Số câu tìm mà kết quả cần tìm đứng đầu, đo trên các bộ câu do ban biên tập soạn; không phải câu tìm của người dùng, vì trang không thu thập.',
  searchColumns: ['Ngày đo', 'Số ký hiệu, từ khóa', 'Tên cơ quan, tên gọi', 'Câu hỏi'],
  of: (part: number, all: number) => `${number(part)}/${number(all)}`,
  unmeasured: 'Chưa có lần đo nào.',
  data: 'Cùng số liệu này ở dạng JSON',
} as const;
