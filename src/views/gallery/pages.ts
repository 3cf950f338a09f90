import type { Library } from '../../library/library.ts';
import { fitWords } from '../../words/fit.ts';
import { galleryWords as words } from '../../words/gallery.ts';
import { listWords } from '../../words/lists.ts';
import { modelWords } from '../../words/model.ts';
import { proposeWords } from '../../words/propose.ts';
import type { PageHead } from '../entry/section.ts';
import { furtherPages } from '../lists/pager.ts';
import type { Site } from '../site.ts';
import { galleryAddress, modelCrumb } from './addresses.ts';
import { type ModelBrowser, modelBrowser } from './browser.ts';
import { galleryOf, galleryOnPage } from './model-gallery.ts';
import { type ModelOverview, modelOverview } from './overview.ts';

/** A page that lists models. */
export interface ModelListPage extends PageHead {
  browser: ModelBrowser;
}

/** The first page of the gallery. */
export interface GalleryPage extends ModelListPage {
  heading: string;
  lead: string;
  /** What else the site does with models. */
  tools: readonly { name: string; href: string }[];
  overview: ModelOverview;
}

type Needed = Pick<Site, 'library' | 'url' | 'once'>;

export function galleryPage(site: Needed): GalleryPage {
  const { library, url } = site;
  return {
    title: modelWords.section,
    description: words.description(library.models.length),
    heading: words.title,
    lead: words.lead,
    tools: [
      { name: fitWords.title, href: url('/mo-hinh/hop-voi-don-vi/') },
      { name: proposeWords.title, href: url('/mo-hinh/de-xuat/') },
      { name: words.criteria, href: url('/mo-hinh/tieu-chi/') },
    ],
    browser: listOf(1, site),
    overview: modelOverview(site),
  };
}

/** Numbers of the gallery's pages after the first. */
export function furtherGalleryPages(library: Library): number[] {
  return furtherPages(library.models.length, galleryOnPage(library));
}

/** A page of the gallery after the first. */
export function furtherPage(page: number, site: Needed): ModelListPage {
  return {
    title: listWords.onPage(words.title, page),
    description: words.pageDescription(page, site.library.models.length),
    crumbs: [modelCrumb],
    browser: listOf(page, site),
  };
}

function listOf(page: number, site: Needed): ModelBrowser {
  const models = site.library.once(galleryOf);
  return modelBrowser(models, { page, first: galleryAddress, rest: '/mo-hinh/trang/' }, site);
}
