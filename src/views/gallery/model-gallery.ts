import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';

/** Models as the gallery lists them: better evidenced first, then by name, as the library has them. */
export function galleryOf({ models }: Pick<Library, 'models'>): readonly ModelEntry[] {
  return models.toSorted((a, b) => b.data.evidence - a.data.evidence);
}

/** The text that a model's traits are read from: what it is, who did it, against which difficulty, and how. */
export function modelText({ data }: ModelEntry): string {
  return [data.name, data.unit, data.district ?? '', data.difficulty, ...data.actions].join('. ');
}
