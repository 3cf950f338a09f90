/** What no address is written with: spaces, control and invisible characters, backslashes. */
const hidden = /[\s\p{Cc}\p{Cf}\p{Zs}\\]/u;

/**
 * Whether a link may lead there: `https:`, `http:`, `mailto:`, or within the site (`/…`, `#…`,
 * `a/b`). The address is asked as the parser read it, entities and escapes undone. Browsers drop
 * line breaks and tabs in a scheme (`java⏎script:`) and read `\` as `/`, hence no such character.
 */
export function isSafeLink(address: string): boolean {
  if (hidden.test(address)) return false;
  return /^https?:\/\/[^/?#]|^mailto:[^?#]/i.test(address) || isWithinSite(address);
}

/** Whether an image may come from there: from the site alone, as everything a page loads. */
export function isSafeImage(address: string): boolean {
  return address !== '' && !hidden.test(address) && isWithinSite(address);
}

function isWithinSite(address: string): boolean {
  if (address.startsWith('//')) return false;
  // A colon before the first slash would make what stands before it a scheme.
  return !/^[^/?#]*:/.test(address);
}
