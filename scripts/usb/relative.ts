/** The way from a page to the root of the site: `../../` for `van-ban/a/`, `./` for the home page. */
export function rootFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}

/**
 * An address from the site's root as one from a page, for a folder that is opened from disk: there a
 * folder is opened by its `index.html` alone.
 *
 * @param page path of the page's file below the root, such as `van-ban/a/index.html`.
 */
export function relativeAddress(address: string, page: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${rootFrom(page)}${file}${rest}`;
}
