/**
 * The path of a file of the site below its root, as files are kept under: `van-ban/25-nq-tw-2013/`
 * for a page, however its address is written; undefined for another site's. Which query or anchor is
 * asked for makes no difference to a static file.
 *
 * @param address absolute.
 * @param home address of the home page, with a slash at its end.
 */
export function sitePath(address: string, home: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const root = new URL(home);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const path = pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  // A page that is asked for without its last slash; every other file has an ending.
  return /(?:^|\/)[^/.]+$/.test(path) ? `${path}/` : path;
}

/** Whether the name of a file changes with its content. */
export function isHashed(path: string): boolean {
  return /^(?:_astro\/|tim\/[^/]+\/|(?:mo-hinh|van-ban|van-ban\/vao-ngay)\/du-lieu\/[^/]+\/)/.test(
    path,
  );
}
