import type { Library } from '../../library/library.ts';
import { similarModels } from './similar-models.ts';

const made = new WeakMap<Library, ReturnType<typeof similarModels>>();

/** The index of likenesses of a library; made once a build. */
export function similarTo(library: Library): ReturnType<typeof similarModels> {
  const known = made.get(library) ?? similarModels(library);
  made.set(library, known);
  return known;
}
