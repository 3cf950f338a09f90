/**
 * One address of every page the site is made from: the route file below `src/pages` and, relative
 * to the home page, the fullest page it makes. `templates.test.ts` holds the list complete.
 */
export const templates = {
  'index.astro': [''],
  '404.astro': ['404.html'],
  // Only where something moved; src/build/moved-addresses.test.ts makes some.
  '[...moved].astro': [],
  'gioi-thieu.mdx': ['gioi-thieu/'],
  'huong-dan/index.astro': ['huong-dan/'],
  'ngoai-tuyen/index.astro': ['ngoai-tuyen/'],
  'bat-dau.mdx': ['bat-dau/'],
  'van-ban/index.astro': ['van-ban/'],
  'van-ban/[id].astro': ['van-ban/25-nq-tw-2013/'],
  // The densest graph on one step, a graph of laws, one that a line of successors alone has.
  'van-ban/[id]/luoc-do.astro': [
    'van-ban/25-nq-tw-2013/luoc-do/',
    'van-ban/97-2025-qh15-2025/luoc-do/',
    'van-ban/99-qd-tw-2017/luoc-do/',
  ],
  // The longest, in articles; one whose articles stand clause by clause.
  'van-ban/[id]/dieu-khoan.astro': [
    'van-ban/10-2022-qh15-2022/dieu-khoan/',
    'van-ban/145-2020-nd-cp-2020/dieu-khoan/',
  ],
  'van-ban/[id]/vien-dan.astro': ['van-ban/25-nq-tw-2013/vien-dan/'],
  'van-ban/dong-thoi-gian/[...page].astro': [
    'van-ban/dong-thoi-gian/',
    'van-ban/dong-thoi-gian/trang/2/',
    'van-ban/dong-thoi-gian/dan-van/',
  ],
  'tu-nghi-quyet-den-co-so/index.astro': ['tu-nghi-quyet-den-co-so/'],
  // Only in a larger library.
  'tu-nghi-quyet-den-co-so/trang/[page].astro': [],
  // Every stage known, and a tree with gaps.
  'tu-nghi-quyet-den-co-so/[id].astro': [
    'tu-nghi-quyet-den-co-so/25-nq-tw-2013/',
    'tu-nghi-quyet-den-co-so/10-2022-qh15-2022/',
  ],
  'van-ban/vao-ngay/index.astro': ['van-ban/vao-ngay/'],
  // Only in a larger library.
  'van-ban/vao-ngay/trang/[page].astro': [],
  'van-ban/vao-ngay/[term]/[...page].astro': ['van-ban/vao-ngay/khoa-xi/'],
  'van-ban/trang/[page].astro': ['van-ban/trang/2/'],
  'van-ban/[facet]/[value]/[...page].astro': [
    'van-ban/loai/chi-thi/',
    'van-ban/nam/2013/',
    'van-ban/tinh-trang/het-hieu-luc/',
  ],
  'van-ban/tinh-trang/chua-ro.astro': ['van-ban/tinh-trang/chua-ro/'],
  'mo-hinh/index.astro': ['mo-hinh/'],
  'mo-hinh/[id].astro': ['mo-hinh/31-mo-hinh-dien-hinh-dan-van-kheo-trong-dang-bo-khoi-doanh/'],
  // A facet with several pages, one with a single page.
  'mo-hinh/[facet]/[value]/[...page].astro': [
    'mo-hinh/dan-van-kheo/co/',
    'mo-hinh/dan-van-kheo/co/2/',
    'mo-hinh/nam/2021/',
  ],
  'mo-hinh/tieu-chi.mdx': ['mo-hinh/tieu-chi/'],
  'mo-hinh/hop-voi-don-vi.astro': ['mo-hinh/hop-voi-don-vi/'],
  'mo-hinh/so-sanh.astro': ['mo-hinh/so-sanh/'],
  'mo-hinh/de-xuat.astro': ['mo-hinh/de-xuat/'],
  'mo-hinh/trang/[page].astro': ['mo-hinh/trang/2/'],
  'thuc-tien/index.astro': ['thuc-tien/'],
  // Only in a larger library.
  'thuc-tien/trang/[page].astro': [],
  'thuc-tien/chi-tieu.astro': ['thuc-tien/chi-tieu/'],
  'thuc-tien/lich-bao-cao.astro': ['thuc-tien/lich-bao-cao/'],
  // The one with a component in its MDX.
  'thuc-tien/[id].astro': ['thuc-tien/lien-doan-lao-dong-lai-chau-2022/'],
  'hoi-dap/index.astro': ['hoi-dap/'],
  'hoi-dap/[group].astro': ['hoi-dap/hop-dan/'],
  'chuyen-de/index.astro': ['chuyen-de/'],
  'chuyen-de/[id].astro': ['chuyen-de/nghi-quyet-25-va-ket-luan-43/'],
  'chuyen-de/[id]/[sheet].astro': [
    'chuyen-de/nghi-quyet-25-va-ket-luan-43/phat-tay/',
    'chuyen-de/nghi-quyet-25-va-ket-luan-43/kich-ban/',
    'chuyen-de/nghi-quyet-25-va-ket-luan-43/dap-an/',
    'chuyen-de/nghi-quyet-25-va-ket-luan-43/diem-danh/',
  ],
  'chuyen-de/[id]/trinh-chieu.astro': ['chuyen-de/nghi-quyet-25-va-ket-luan-43/trinh-chieu/'],
  'chuyen-de/trac-nghiem.astro': ['chuyen-de/trac-nghiem/'],
  'soan-bai/index.astro': ['soan-bai/'],
  // A number of one document, a number of several.
  'so/[number].astro': ['so/43-kl-tw/', 'so/25-nq-tw/'],
  'so/index.astro': ['so/'],
  // Only in a larger library; `npm run bench:build` weighs it there.
  'so/trang/[page].astro': [],
  'tim-kiem.astro': ['tim-kiem/', 'tim-kiem/?q=dan+van+kheo'],
  'soat-van-ban/index.astro': ['soat-van-ban/'],
  'bien-tap/index.astro': ['bien-tap/'],
  'tinh-trang/index.astro': ['tinh-trang/'],
  'tinh-trang/hieu-luc/[...page].astro': ['tinh-trang/hieu-luc/'],
  'tinh-trang/can-bo-sung/[...page].astro': ['tinh-trang/can-bo-sung/'],
  'tu-viet-tat/index.astro': ['tu-viet-tat/'],
  'phuong-cham/index.astro': ['phuong-cham/'],
  'moi/index.astro': ['moi/'],
  'moi/nhat-ky.astro': ['moi/nhat-ky/'],
  'du-lieu/index.astro': ['du-lieu/'],
  'chu-de/index.astro': ['chu-de/'],
  'chu-de/[topic]/[...page].astro': ['chu-de/dan-van/'],
  'co-quan/index.astro': ['co-quan/'],
  'co-quan/[issuer]/[...page].astro': ['co-quan/bo-chinh-tri/'],
  'dia-phuong/index.astro': ['dia-phuong/'],
  // A province as it is, one that was merged into it.
  'dia-phuong/[place]/[...page].astro': ['dia-phuong/lao-cai/', 'dia-phuong/yen-bai/'],
} as const satisfies Record<string, readonly string[]>;

/** The addresses alone. */
export const templatePages: readonly string[] = Object.values(templates).flat();
