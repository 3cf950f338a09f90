import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { haveOwnFiles } from '../../library/own-files.ts';
import { modelsOnPage } from '../../models/cards.ts';
import { changeOf } from '../../models/change.ts';
import { documentedOf } from '../../models/documented.ts';

/** Where a model stands on the two scales. */
export interface Levels {
  /** How strong the change is that its figures show, 0 to 5. */
  change: number;
  /** How well it is documented, 0 to 4. */
  documented: number;
}

/** Reads the levels of a model. */
export function levelsOf(
  { id, data }: ModelEntry,
  { followersOf }: Pick<Library, 'followersOf'>,
): Levels {
  return {
    change: changeOf(data, followersOf(id).length),
    documented: documentedOf(data).level,
  };
}

/** Models as the gallery lists them: the stronger change first, then the better documented, then by name. */
export function galleryOf(library: Pick<Library, 'models' | 'followersOf'>): readonly ModelEntry[] {
  const levels = new Map(library.models.map((model) => [model, levelsOf(model, library)]));
  const rank = (model: ModelEntry) => {
    const { change, documented } = levels.get(model) ?? { change: 0, documented: 0 };
    return change * 10 + documented;
  };
  return library.models.toSorted((a, b) => rank(b) - rank(a));
}

/** Models on one page of the gallery: in a large library twice as many, 22 KB packed with all that it is narrowed by. */
export const galleryOnPage = (library: Pick<Library, 'once'>): number =>
  library.once(haveOwnFiles) ? modelsOnPage : 2 * modelsOnPage;
