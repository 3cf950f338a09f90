import type { AstroPrerenderer } from 'astro';

/** A page as it was made: its path below the site's root, `van-ban/a/`, and its bytes, which nobody changes. */
export interface MadePage {
  readonly path: string;
  readonly html: Uint8Array;
}

type Listener = (page: MadePage) => void;

const listeners = new Set<Listener>();
let first: ReadonlyMap<string, number> = new Map();

/**
 * Tells of each page when it is made, before it lies on the disk, so that other cores have work while pages are made.
 * What moves, is refused or is no page is not told of.
 */
export function onPageMade(listener: Listener): void {
  listeners.add(listener);
}

/** Has pages made before all others, in this order: what follows from them takes longest. */
export function makeFirst(paths: readonly string[]): void {
  first = new Map(paths.map((path, place) => [trimmed(path), place]));
}

/** Astro's prerenderer, with those who wait for pages told of them. */
export function handingOver(own: AstroPrerenderer, base: string): AstroPrerenderer {
  const below = trimmed(base);
  return {
    ...own,
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      const placeOf = ({ pathname }: { pathname: string }) => first.get(trimmed(pathname));
      const early = paths.filter((path) => placeOf(path) !== undefined);
      early.sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
      return [...early, ...paths.filter((path) => placeOf(path) === undefined)];
    },
    async render(request, options) {
      const made = await own.render(request, options);
      const answer = made instanceof Response ? made : made.response;
      const { pathname } = new URL(request.url);
      if (listeners.size === 0 || !pathname.endsWith('/') || answer.status !== 200) return made;
      const html = new Uint8Array(await answer.arrayBuffer());
      const path = trimmed(decodeURI(pathname)).slice(below.length).replace(/^\//, '');
      for (const listener of listeners) listener({ path: path === '' ? '' : `${path}/`, html });
      const { status, headers } = answer;
      const response = new Response(html, { status, headers });
      return made instanceof Response ? response : { ...made, response };
    },
  };
}

const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '');
