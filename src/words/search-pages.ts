import { type SearchPage, searchLists } from './search-lists.ts';

/** Tools as the search leads to them: by their name, and by what people call them. */
const searchTools: readonly SearchPage[] = [
  {
    id: 'soat-van-ban',
    address: '/soat-van-ban/',
    name: 'Soát văn bản',
    about: 'Kiểm tra viện dẫn, phương châm trong dự thảo',
    also: [
      'soát',
      'soát viện dẫn',
      'soát căn cứ',
      'soát dự thảo',
      'rà soát văn bản',
      'kiểm tra viện dẫn',
      'kiểm tra căn cứ',
      'kiểm tra dự thảo',
      'kiểm tra văn bản',
    ],
  },
  {
    id: 'soan-bai',
    address: '/soan-bai/',
    name: 'Soạn bài',
    about: 'Chọn mục, xếp thành buổi học, in và trình chiếu',
    also: [
      'soạn giáo án',
      'giáo án',
      'bài giảng',
      'soạn bài giảng',
      'soạn buổi học',
      'chuẩn bị bài giảng',
      'trình chiếu',
    ],
  },
  {
    id: 'trac-nghiem',
    address: '/chuyen-de/trac-nghiem/',
    name: 'Luyện tập trắc nghiệm',
    about: 'Câu hỏi theo chủ đề, chấm ngay',
    also: ['trắc nghiệm', 'câu hỏi trắc nghiệm', 'ôn tập', 'đề thi', 'thi tìm hiểu'],
  },
  {
    id: 'lich-bao-cao',
    address: '/thuc-tien/lich-bao-cao/',
    name: 'Lịch báo cáo',
    about: 'Ai báo cáo, cho ai, khi nào',
    also: [
      'báo cáo',
      'chế độ báo cáo',
      'hạn báo cáo',
      'nộp báo cáo',
      'kỳ báo cáo',
      'báo cáo định kỳ',
      'báo cáo tháng',
      'báo cáo quý',
      'báo cáo 6 tháng',
      'báo cáo sáu tháng',
      'báo cáo năm',
      'báo cáo dân vận',
      'báo cáo dân vận 6 tháng',
      'báo cáo công tác dân vận',
    ],
  },
  {
    id: 'chi-tieu',
    address: '/thuc-tien/chi-tieu/',
    name: 'Chỉ tiêu',
    about: 'Chỉ tiêu các văn bản đặt ra, theo chủ đề',
    also: [
      'bảng chỉ tiêu',
      'chỉ tiêu dân vận',
      'chỉ tiêu phát triển đoàn viên',
      'phát triển đoàn viên',
    ],
  },
  {
    id: 'de-xuat-mo-hinh',
    address: '/mo-hinh/de-xuat/',
    name: 'Đề xuất mô hình',
    about: 'Mẫu kể một mô hình của đơn vị',
    also: [
      'biểu mẫu',
      'mẫu đề xuất',
      'mẫu đăng ký mô hình',
      'đăng ký mô hình',
      'gửi mô hình',
      'đăng ký mô hình dân vận khéo',
    ],
  },
  {
    id: 'so-sanh-mo-hinh',
    address: '/mo-hinh/so-sanh/',
    name: 'So sánh mô hình',
    about: 'So sánh mô hình theo từng tiêu chí',
    also: ['so sánh'],
  },
  {
    id: 'hop-voi-don-vi',
    address: '/mo-hinh/hop-voi-don-vi/',
    name: 'Tìm mô hình phù hợp với đơn vị',
    about: 'Chọn mô hình theo điều kiện của đơn vị',
    also: ['chọn mô hình', 'gợi ý mô hình', 'mô hình hợp với đơn vị'],
  },
];

/** Tools, lists and other pages of their own kind. */
export const searchPages: readonly SearchPage[] = [...searchTools, ...searchLists];

/** How people say the name of a province. */
export const placeNamesSaid = {
  province: (name: string) => `tỉnh ${name}`,
} as const;
