/** The part of Trusted Types that is used here; TypeScript does not know them all yet. */
interface PolicyFactory {
  /** The policy that was made first: bundles of their own each bring this module. */
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/**
 * Where the server asks for Trusted Types, a worker is made of a text only if this policy lets it
 * pass: a file of this site's own folder. Markup and scripts out of texts have no way at all.
 */
function ownScript(address: string): string {
  const folder = new URL(document.body.dataset['base'] ?? '/', location.origin).href;
  const { href } = new URL(address, document.baseURI);
  if (href.startsWith(folder)) return address;
  throw new TypeError(`Not a script of this site: ${href}`);
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
if (trustedTypes && !trustedTypes.defaultPolicy)
  trustedTypes.createPolicy('default', { createScriptURL: ownScript });
