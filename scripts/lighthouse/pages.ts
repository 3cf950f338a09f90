/** A page to be judged. */
export interface JudgedPage {
  /** What it is, for whoever reads the table. */
  name: string;
  /** Relative to the home page. */
  address: string;
  /** Audits that the page is to fail, each left out for a reason said where it is named. */
  leftOut?: readonly string[];
}

/** The main templates, each by the fullest page that readers meet. */
export const judgedPages: readonly JudgedPage[] = [
  { name: 'trang chủ', address: '' },
  { name: 'văn bản', address: 'van-ban/25-nq-tw-2013/' },
  { name: 'luật', address: 'van-ban/10-2022-qh15-2022/' },
  { name: 'danh sách', address: 'van-ban/' },
  {
    name: 'kết quả tìm',
    address: 'tim-kiem/?q=25nqtw',
    // It says `noindex`: an engine that listed results would list the library a second time, by queries.
    leftOut: ['is-crawlable'],
  },
  {
    name: 'mô hình',
    address: 'mo-hinh/di-doi-chuong-trai-khoi-gam-san-o-cao-bang/',
  },
  { name: 'kho mô hình', address: 'mo-hinh/' },
  { name: 'soát văn bản', address: 'soat-van-ban/' },
  { name: 'soạn bài', address: 'soan-bai/' },
  { name: 'hỏi đáp', address: 'hoi-dap/dan-van-kheo/' },
  { name: 'chuyên đề', address: 'chuyen-de/nghi-quyet-25-va-ket-luan-43/' },
];
