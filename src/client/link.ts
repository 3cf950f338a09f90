/** The site's base path, with a slash at its end. */
function basePath(): string {
  return document.body.dataset['base'] ?? '/';
}

/** An address from the site's root as a link of this page. */
export function link(address: string): string {
  return basePath().replace(/\/$/, '') + address;
}
