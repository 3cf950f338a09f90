/** Where the site lives; `base` as `basePath()` gives it. */
export interface SitePlace {
  readonly base: string;
  /** The public origin such as `https://danvan.example`; undefined when the build knows none. */
  readonly origin: string | undefined;
}

/** What an address in a page means. */
export type Target =
  /** A place in the site: path below the base without its first slash, and the decoded anchor. */
  | { readonly kind: 'site'; readonly path: string; readonly anchor: string }
  /** A path of this host that does not belong to the site. */
  | { readonly kind: 'outside-base'; readonly path: string }
  | { readonly kind: 'other-origin'; readonly origin: string }
  /** `mailto:`, `tel:`, `data:`, `blob:`: nothing to look up. */
  | { readonly kind: 'no-place' }
  /** `javascript:`, or something that is no address. */
  | { readonly kind: 'bad' };

/** Stands for the host while addresses are resolved; `.invalid` never exists. */
const ownHost = 'http://site.invalid';
const placeless = new Set(['mailto:', 'tel:', 'data:', 'blob:']);

/** Reads `address` as a browser would that shows the page at `path` (below the base) of the site. */
export function readAddress(address: string, path: string, place: SitePlace): Target {
  const url = URL.parse(address, ownHost + place.base + path);
  if (url === null) return { kind: 'bad' };
  if (placeless.has(url.protocol)) return { kind: 'no-place' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'bad' };
  if (url.origin !== ownHost && url.origin !== place.origin) {
    return { kind: 'other-origin', origin: url.origin };
  }
  const pathname = decode(url.pathname);
  const anchor = decode(url.hash.slice(1));
  if (pathname === undefined || anchor === undefined) return { kind: 'bad' };
  if (!pathname.startsWith(place.base)) return { kind: 'outside-base', path: pathname };
  return {
    kind: 'site',
    path: pathname.slice(place.base.length),
    anchor: withoutDirective(anchor),
  };
}

/** The address of a built file below the base: a folder for its `index.html`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** `#:~:text=…` asks the browser to look for words; it names no element. */
function withoutDirective(anchor: string): string {
  return anchor.replace(/:~:.*$/s, '');
}
