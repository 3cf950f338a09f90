/**
 * The path the site lives under, from the environment variable `BASE_PATH`, with a slash at both
 * ends: `/` for a site of its own, `/so-tay/` for one in a folder of a larger site.
 */
export function basePath(value: string | undefined): string {
  const inner = (value ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
