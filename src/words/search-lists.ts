/** A tool or another page of its own kind, as the search leads to it. */
export interface SearchPage {
  id: string;
  address: string;
  name: string;
  /** What one does there. */
  about: string;
  /** What people call it. */
  also: readonly string[];
}

/** Lists and other pages of their own kind: by their name, and by what people call them. */
export const searchLists: readonly SearchPage[] = [
  {
    id: 'mo-hinh',
    address: '/mo-hinh/',
    name: 'Tất cả mô hình',
    about: 'Lọc theo lĩnh vực, nơi, loại đơn vị',
    also: ['mô hình', 'danh sách mô hình'],
  },
  {
    id: 'van-ban',
    address: '/van-ban/',
    name: 'Tất cả văn bản',
    about: 'Lọc theo loại, cơ quan, năm, tình trạng',
    also: ['văn bản', 'danh mục văn bản', 'danh sách văn bản'],
  },
  {
    id: 'chuyen-de',
    address: '/chuyen-de/',
    name: 'Chuyên đề học tập',
    about: 'Chương trình, tài liệu, câu hỏi của từng buổi',
    also: ['chuyên đề', 'sinh hoạt chuyên đề'],
  },
  {
    id: 'thuc-tien',
    address: '/thuc-tien/',
    name: 'Thực tiễn đơn vị',
    about: 'Hạn chế và giải pháp của các đơn vị',
    also: ['thực tiễn', 'hạn chế và giải pháp'],
  },
  {
    id: 'hoi-dap',
    address: '/hoi-dap/',
    name: 'Hỏi đáp',
    about: 'Câu hỏi thường gặp, kèm căn cứ',
    also: ['câu hỏi thường gặp', 'giải đáp'],
  },
  {
    id: 'tu-viet-tat',
    address: '/tu-viet-tat/',
    name: 'Chữ viết tắt',
    about: 'Chữ viết tắt và cách viết đầy đủ',
    also: ['từ viết tắt', 'bảng chữ viết tắt', 'viết tắt'],
  },
  {
    id: 'phuong-cham',
    address: '/phuong-cham/',
    name: 'Phương châm',
    about: 'Câu chữ qua từng thời kỳ, kèm nguồn',
    also: ['các phương châm', 'khẩu hiệu'],
  },
  {
    id: 'dong-thoi-gian',
    address: '/van-ban/dong-thoi-gian/',
    name: 'Dòng thời gian',
    about: 'Văn bản theo năm và khóa Đại hội',
    also: ['lịch sử văn bản'],
  },
  {
    id: 'hieu-luc',
    address: '/tinh-trang/hieu-luc/',
    name: 'Theo dõi hiệu lực',
    about: 'Đã tìm ngày nào, ở đâu, đến hạn tìm lại',
    also: ['tình trạng hiệu lực', 'hiệu lực văn bản', 'kiểm tra hiệu lực', 'hiệu lực'],
  },
  {
    id: 'co-quan',
    address: '/co-quan/',
    name: 'Cơ quan ban hành',
    about: 'Văn bản theo cơ quan; việc lập, nhập, đổi tên',
    also: ['cơ quan', 'danh sách cơ quan', 'theo cơ quan'],
  },
  {
    id: 'dia-phuong',
    address: '/dia-phuong/',
    name: 'Địa phương',
    about: 'Văn bản, mô hình theo tỉnh, thành phố',
    also: ['tỉnh thành', 'các tỉnh', 'theo địa phương'],
  },
  {
    id: 'chu-de',
    address: '/chu-de/',
    name: 'Các chủ đề',
    about: 'Tài liệu theo chủ đề',
    also: ['chủ đề'],
  },
  {
    id: 'so',
    address: '/so/',
    name: 'Tra theo số ký hiệu',
    about: 'Mọi số ký hiệu có trong thư viện',
    also: ['số hiệu', 'số ký hiệu', 'theo số ký hiệu', 'danh sách theo số hiệu'],
  },
  {
    id: 'moi',
    address: '/moi/',
    name: 'Có gì mới',
    about: 'Nội dung mới, văn bản mới, đính chính',
    also: ['văn bản mới', 'mới cập nhật'],
  },
  {
    id: 'tu-nghi-quyet-den-co-so',
    address: '/tu-nghi-quyet-den-co-so/',
    name: 'Từ nghị quyết đến cơ sở',
    about: 'Nghị quyết đi từ Trung ương tới đơn vị ra sao',
    also: ['triển khai nghị quyết'],
  },
  {
    id: 'bat-dau',
    address: '/bat-dau/',
    name: 'Bắt đầu từ đâu',
    about: 'Cách dùng thư viện',
    also: ['hướng dẫn sử dụng', 'cách dùng', 'bắt đầu'],
  },
  {
    id: 'gioi-thieu',
    address: '/gioi-thieu/',
    name: 'Giới thiệu',
    about: 'Thư viện gồm gì, tin được đến đâu',
    also: ['giới thiệu thư viện'],
  },
];
