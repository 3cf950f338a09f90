import type { Library } from '../library/library.ts';
import { watchPages } from '../views/force/watch-page.ts';
import { furtherGalleryPages } from '../views/gallery/pages.ts';
import { valuePages } from '../views/gallery/value-pages.ts';
import { issuerPages } from '../views/issuers/page.ts';
import { pageTail } from '../views/lists/pager.ts';
import { placePages } from '../views/places/page.ts';
import { furtherPracticePages } from '../views/practice/page.ts';
import { sheetSlugs } from '../views/study/output-pages.ts';
import { topicPages } from '../views/topics/page.ts';
import { wantedPages } from '../views/wanted/wanted-page.ts';
import { documentPages } from './document-pages.ts';
import { below, entryPage, type SitePage } from './site-page.ts';

/** Pages of the site's own words and its tools: nothing of the library stands on them. */
const wordsAndTools: readonly string[] = [
  '/bat-dau/',
  '/bien-tap/',
  '/gioi-thieu/',
  '/huong-dan/',
  '/mo-hinh/de-xuat/',
  '/mo-hinh/so-sanh/',
  '/mo-hinh/tieu-chi/',
  '/soan-bai/',
  '/soat-van-ban/',
];

/** Pages of all that the library holds, there however little it is. */
const fixedPages: readonly string[] = [
  '/',
  '/chu-de/',
  '/chuyen-de/',
  '/chuyen-de/trac-nghiem/',
  '/co-quan/',
  '/dia-phuong/',
  '/du-lieu/',
  '/hoi-dap/',
  '/mo-hinh/',
  '/mo-hinh/hop-voi-don-vi/',
  '/moi/',
  '/moi/nhat-ky/',
  '/ngoai-tuyen/',
  '/phuong-cham/',
  '/so/',
  '/thuc-tien/',
  '/thuc-tien/chi-tieu/',
  '/thuc-tien/lich-bao-cao/',
  '/tinh-trang/',
  '/tu-nghi-quyet-den-co-so/',
  '/tu-viet-tat/',
  '/van-ban/',
  '/van-ban/tinh-trang/chua-ro/',
  '/van-ban/vao-ngay/',
];

/**
 * Every page of the site but the one for missing addresses and those of moved ones, in the order of
 * their addresses. A browser test holds this list equal to what a build writes.
 */
export function sitePages(library: Library): readonly SitePage[] {
  return library.once(listPages);
}

function listPages(library: Library): SitePage[] {
  const pages: SitePage[] = [
    ...fixedPages.map((address) => ({ address })),
    ...wantedPages(library).map((page) => ({
      address: `/tinh-trang/can-bo-sung/${pageTail(page)}`,
    })),
    ...watchPages(library).map((page) => ({ address: `/tinh-trang/hieu-luc/${pageTail(page)}` })),
    ...wordsAndTools.map((address) => ({ address, of: [] })),
    { address: '/tim-kiem/', unlisted: true },
    ...documentPages(library),
    ...modelPages(library),
    ...library.reports.map(entryPage),
    ...furtherPracticePages(library).map((page) => ({
      address: `/thuc-tien/trang/${page}/`,
      of: library.reports,
    })),
    ...library.sessions.flatMap((entry) => [
      entryPage(entry),
      ...[...sheetSlugs, 'trinh-chieu'].map((slug) => below(entry, slug, true)),
    ]),
    ...library.answers.map(({ id, answers }) => ({
      address: `/hoi-dap/${id}/`,
      of: answers.flatMap(({ basis }) =>
        basis.flatMap(({ document }) =>
          document === undefined ? [] : (library.entry('document', document) ?? []),
        ),
      ),
    })),
    ...topicPages(library).map(({ topic: { id }, page }) => ({
      address: `/chu-de/${id}/${pageTail(page)}`,
      of: library.entriesOf(id),
    })),
    ...issuerPages(library).map(({ issuer, documents, page }) => ({
      address: `/co-quan/${issuer.id}/${pageTail(page)}`,
      of: documents.map(({ entry }) => entry),
    })),
    ...placePages(library).map(({ place: { id }, page }) => ({
      address: `/dia-phuong/${id}/${pageTail(page)}`,
      of: library.entriesAt(id),
    })),
  ];
  return pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

function modelPages(library: Library): SitePage[] {
  return [
    ...library.modelPages.map(entryPage),
    ...furtherGalleryPages(library).map((page) => ({
      address: `/mo-hinh/trang/${page}/`,
      of: library.models,
    })),
    ...valuePages(library).map(({ facet, value, page, models }) => ({
      address: `/mo-hinh/${facet}/${value}/${pageTail(page)}`,
      of: models,
    })),
  ];
}
