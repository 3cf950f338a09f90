import { modelWords as words } from '../../words/model.ts';

/** Address of the gallery. */
export const galleryAddress = '/mo-hinh/';

/** Address of the page that sets models side by side. */
export const comparisonAddress = '/mo-hinh/so-sanh/';

/** The step to the gallery, on the way to every other page about models. */
export const modelCrumb = { name: words.section, address: galleryAddress };
