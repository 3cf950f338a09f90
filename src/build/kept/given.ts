import { printOf, Unprintable } from './print.ts';

/**
 * Adds to each path of a route the print of what its page is given, so that the page can be taken over from the last build
 * when nothing it is given or asks for changed. A page that is given what has no print is made in every build.
 */
export function withPrints<Path extends { params: object; props?: object }>(
  paths: readonly Path[],
): (Path & { cacheKey?: string })[] {
  return paths.map((path) => {
    try {
      return { ...path, cacheKey: printOf(path.props ?? {}) };
    } catch (why) {
      if (why instanceof Unprintable) return path;
      throw why;
    }
  });
}
