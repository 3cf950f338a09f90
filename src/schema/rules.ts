/**
 * Every rule of the content by its code, which never changes its meaning, with the part of the editor's guide
 * (HUONG-DAN.md) that explains it. A test holds that the guide has the part.
 */
export const rules = {
  // What a file is.
  'tep-la': 'thêm-nội-dung-vào-đâu',
  'ten-tep': 'tên-tệp',
  'hai-ban': 'khi-có-lỗi',
  'dau-tep': 'khi-có-lỗi',
  'sai-loai': 'thêm-nội-dung-vào-đâu',
  yaml: 'khi-có-lỗi',
  'doc-thanh-khac': 'khi-có-lỗi',
  'phong-cu': 'chuẩn-bị-một-lần',
  'chu-hong': 'chuẩn-bị-một-lần',
  'ky-tu-an': 'viết-thân-bài',
  'quy-cach': 'các-bước-thêm-một-bài',
  // What a field holds.
  'thieu-truong': 'các-trường-của-từng-loại-bài',
  'truong-trong': 'các-trường-của-từng-loại-bài',
  'truong-la': 'các-trường-của-từng-loại-bài',
  'sai-kieu': 'các-trường-của-từng-loại-bài',
  'ngoai-danh-sach': 'các-trường-của-từng-loại-bài',
  'qua-it': 'các-trường-của-từng-loại-bài',
  'qua-nhieu': 'các-trường-của-từng-loại-bài',
  'sai-mau': 'các-trường-của-từng-loại-bài',
  'than-bai': 'viết-thân-bài',
  'dau-dong': 'viết-thân-bài',
  'dau-thanh': 'viết-thân-bài',
  'chinh-ta': 'viết-thân-bài',
  'viet-tat': 'viết-thân-bài',
  'ten-rieng': 'mô-hình',
  // What is proved, and when.
  'dau-nguon': 'nguồn-và-dấu-nguồn',
  'thieu-nguon': 'nguồn-và-dấu-nguồn',
  'chua-doi-chieu': 'nguồn-và-dấu-nguồn',
  'ngay-chua-toi': 'văn-bản',
  'ngay-trai-nhau': 'văn-bản',
  // What leads to something else.
  'ma-la': 'thêm-nội-dung-vào-đâu',
  'danh-muc': 'thêm-nội-dung-vào-đâu',
  trung: 'các-bước-thêm-một-bài',
  'so-vinh-vien': 'các-bước-thêm-một-bài',
  'dia-chi': 'đổi-tên-gỡ-mục',
  'co-gi-moi': 'đăng-đính-chính',
  'vien-dan': 'viết-thân-bài',
  'nhan-vien-dan': 'viết-thân-bài',
  // Documents.
  'so-ky-hieu': 'văn-bản',
  'loai-van-ban': 'văn-bản',
  'co-quan': 'văn-bản',
  'thu-muc': 'thêm-nội-dung-vào-đâu',
  'quan-he': 'văn-bản',
  'muc-chac-chan': 'tình-trạng-hiệu-lực',
  'hieu-luc': 'tình-trạng-hiệu-lực',
  'tim-qua-han': 'tình-trạng-hiệu-lực',
  'dieu-khoan': 'điều-khoản',
  'muc-doc': 'nguồn-và-dấu-nguồn',
  // Practice, sessions, answers.
  'mo-hinh': 'mô-hình',
  'bai-thuc-tien': 'bài-thực-tiễn',
  'chuyen-de': 'chuyên-đề',
  'hoi-dap': 'hỏi-đáp',
} as const satisfies Readonly<Record<string, string>>;

/** Code of a rule. */
export type Rule = keyof typeof rules;

/** File of the editor's guide, from the project's root. */
export const guideFile = 'HUONG-DAN.md';

/** Where the guide explains a rule: `HUONG-DAN.md#văn-bản`. */
export const guideOf = (rule: Rule): string => `${guideFile}#${rules[rule]}`;
