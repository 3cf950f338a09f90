/** One header of an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What every answer says beside its file. The policy of a page stands in its markup and holds on any
 * host; here is what works in a header only, or would cost each page bytes:
 *
 * - `frame-ancestors`: no other page may show this one in a frame.
 * - `require-trusted-types-for`: no script turns a text into markup or into the address of a worker,
 *   but through the one policy of `src/client/trusted-addresses.ts`.
 */
export const siteHeaders: readonly Header[] = [
  {
    name: 'Content-Security-Policy',
    value:
      "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
  },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Sources that are opened from here are not told who reads what.
  { name: 'Referrer-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/**
 * Says that the site is asked for by https alone, for a year. Only its owner can know that this will
 * stay true, so every configuration carries it switched off.
 */
export const httpsOnly: Header = {
  name: 'Strict-Transport-Security',
  value: 'max-age=31536000',
};

/** Other sites may read the open data from their pages. */
export const openData = { folder: 'du-lieu', name: 'Access-Control-Allow-Origin', value: '*' };
