/** Words around the editors' guide where it is a page of the site. */
export const guideWords = {
  title: 'Hướng dẫn cho người biên tập',
  description:
    'Thêm, sửa, kiểm tra nội dung của thư viện; các trường của từng loại bài; cách sửa từng lỗi.',
} as const;
