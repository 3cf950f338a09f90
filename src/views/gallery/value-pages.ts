import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { modelsOnPage } from '../../models/cards.ts';
import { galleryWords as words } from '../../words/gallery.ts';
import { listWords } from '../../words/lists.ts';
import { facetPages } from '../lists/facets.ts';
import { valuePageCount } from '../lists/value-list.ts';
import type { Site } from '../site.ts';
import { galleryAddress, modelCrumb } from './addresses.ts';
import { modelBrowser } from './browser.ts';
import { modelFacets } from './model-facets.ts';
import { galleryOf } from './model-gallery.ts';
import type { ModelListPage } from './pages.ts';

/** A page of the models that have a value of a facet. */
export interface ValuePage {
  facet: string;
  value: string;
  /** Title of the list, and the name of the value. */
  title: string;
  name: string;
  /** All models of the list. */
  models: readonly ModelEntry[];
  /** From 1. */
  page: number;
}

/** Every page of every value of every facet: what the routes are made from. */
export function valuePages(library: Library): ValuePage[] {
  const all = facetPages(library.once(galleryOf), library.once(modelFacets));
  return all.flatMap(({ params, props: { items, ...props } }) =>
    Array.from({ length: valuePageCount(items.length, modelsOnPage, library) }, (_, index) => ({
      ...params,
      ...props,
      models: items,
      page: index + 1,
    })),
  );
}

export function valuePage(
  listed: ValuePage,
  site: Pick<Site, 'library' | 'url' | 'once'>,
): ModelListPage {
  const { facet, value, title, name, models, page } = listed;
  const address = `${galleryAddress}${facet}/${value}/`;
  return {
    title: listWords.onPage(title, page),
    description: words.valueDescription(name, models.length),
    crumbs: [modelCrumb],
    browser: modelBrowser(
      models,
      {
        ...{ page, first: address, rest: address, current: { key: facet, value } },
        last: valuePageCount(models.length, modelsOnPage, site.library),
      },
      site,
    ),
  };
}
