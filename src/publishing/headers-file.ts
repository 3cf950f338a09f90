import { remarks } from '../words/publishing.ts';
import { caching, hashedFolders } from './caching.ts';
import { mediaTypes } from './media-types.ts';
import { httpsOnly, openData, siteHeaders } from './site-headers.ts';

/**
 * The file `_headers` of the common hosts of static sites (Cloudflare Pages, Netlify and those that
 * follow them). Both join the values of a header that two rules give, and both let browsers ask about
 * every file unless told otherwise: so only hashed files get a `Cache-Control`.
 *
 * @param base path of the site on its host, with a slash at both ends.
 */
export function headersFile(base: string): string {
  const rule = (path: string, ...lines: string[]) =>
    [`${base}${path}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [
    `# ${remarks.httpsOnlyBelow}`,
    `#   ${httpsOnly.name}: ${httpsOnly.value}`,
    rule('*', ...siteHeaders.map(({ name, value }) => `${name}: ${value}`)),
    ...hashedFolders.map((folder) =>
      rule(`${folder.replace('*', ':ban')}/*`, `Cache-Control: ${caching.forever}`),
    ),
    rule(`${openData.folder}/*`, `${openData.name}: ${openData.value}`),
    // These hosts know the types of files but for this one.
    rule('*.webmanifest', `Content-Type: ${mediaTypes['webmanifest']}`),
  ].join('\n');
}
