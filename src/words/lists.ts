/** Words of lists that can be narrowed and paged through. */
export const listWords = {
  filter: 'Lọc danh sách',
  /** Before a number: `Xem 29 văn bản`. */
  show: 'Xem',
  clear: 'Bỏ lọc',
  combine: 'Lọc thêm điều kiện khác',
  /** Under a list that shows only its beginning: `Xem đủ 812 mô hình`. */
  whole: (count: number, counted: string) => `Xem đủ ${count.toLocaleString('vi-VN')} ${counted}`,
  documents: 'văn bản',
  more: 'Xem thêm',
  noDocument: 'Không có văn bản nào thỏa mãn mọi điều kiện đã chọn. Hãy bỏ bớt một điều kiện.',
  unknownYear: 'Chưa rõ năm',
  /** A name with how many there are of it. */
  counted: (name: string, count: number) => `${name} (${count})`,
  pages: 'Các trang của danh sách',
  page: (number: number) => `Trang ${number}`,
  /** Title of a page of a list. */
  onPage: (title: string, page: number) => (page === 1 ? title : `${title}, trang ${page}`),
  previous: 'Trang trước',
  next: 'Trang sau',
  kinds: {
    session: (count: number) => `Chuyên đề (${count})`,
    document: (count: number) => `Văn bản (${count})`,
    model: (count: number) => `Mô hình (${count})`,
    report: (count: number) => `Thực tiễn đơn vị (${count})`,
  },
} as const;
