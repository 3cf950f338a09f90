import type { PageLink } from './link-collector.ts';

/** The addresses a style sheet loads: fonts, pictures, other sheets. */
export function sheetLinks(css: string): PageLink[] {
  const code = css.replaceAll(/\/\*.*?\*\//gs, '');
  const matches = code.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s*["']([^"']*)/gi,
  );
  const addresses = new Set<string>();
  for (const match of matches) {
    const address = match.slice(1).find((group) => group !== undefined);
    // `#id` names a filter or mask in the page that uses the sheet.
    if (address !== undefined && !address.startsWith('#')) addresses.add(address);
  }
  return [...addresses].map((address) => ({
    tag: 'url()',
    attribute: 'url',
    address,
    automatic: true,
  }));
}
