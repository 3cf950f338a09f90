import type { ModelEntry } from '../../entries/entry.ts';
import { type CardData, modelsOnPage } from '../../models/cards.ts';
import { galleryWords as words } from '../../words/gallery.ts';
import { listWords } from '../../words/lists.ts';
import { facetsBeside, type ShownFacet } from '../lists/facets.ts';
import { onPage, type Pager, pageCount, pagerOf } from '../lists/pager.ts';
import { type CurrentValue, type ListedValue, wholeList } from '../lists/value-list.ts';
import type { Site } from '../site.ts';
import { comparisonAddress, galleryAddress } from './addresses.ts';
import { cardOf, modelFiles } from './model-data.ts';
import { shownModelFacets } from './model-facets.ts';
import { galleryOnPage } from './model-gallery.ts';

/** A page of models as cards, with facets. */
export interface ModelBrowser {
  /** How many models the whole list has. */
  total: number;
  cards: readonly CardData[];
  pager: Pager | undefined;
  facets: readonly ShownFacet[];
  current: CurrentValue | undefined;
  /** Where the list of a value can be narrowed further. */
  combine: string | undefined;
  /** Where the rest of it stands, when the pages of the value show only its beginning. */
  whole: { name: string; href: string } | undefined;
  /** Folder of the files by which the list of all is narrowed. */
  files: string | undefined;
  /** Address of the page that compares models. */
  comparison: string;
}

export function modelBrowser(
  models: readonly ModelEntry[],
  { page, first, rest, current, last }: ListedValue,
  site: Pick<Site, 'library' | 'url' | 'once'>,
): ModelBrowser {
  const { library, url } = site;
  const count = current ? modelsOnPage : galleryOnPage(library);
  const pages = pageCount(models.length, count);
  const combine = current && url(`${galleryAddress}?${current.key}=${current.value}`);
  return {
    total: models.length,
    cards: onPage(models, page, count).map((model) => cardOf(model, library, url)),
    pager: pagerOf({ page, last: last ?? pages, first, rest }, url),
    facets: facetsBeside(current, shownModelFacets(site)),
    current,
    combine,
    whole: wholeList(
      { href: combine, name: listWords.whole(models.length, words.models) },
      { pages, last },
    ),
    files: current ? undefined : url(modelFiles(site).folder),
    comparison: url(comparisonAddress),
  };
}
