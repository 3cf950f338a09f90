/** A package of others that the site serves a part of. */
export interface ServedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier, as the package states it. */
  readonly licence: string;
  /** Where it comes from; undefined when the package does not say. */
  readonly home: string | undefined;
  /** Its licence in full; undefined when the package carries none. */
  readonly text: string | undefined;
}

const line = '-'.repeat(78);

/**
 * The licences of all that the site serves and did not write, as one text. Packages stand in the
 * order of their names; the same licence text is printed once, with all that it belongs to.
 *
 * @param own what is said of the site's own code and content.
 */
export function licencesText(own: string, packages: readonly ServedPackage[]): string {
  const groups = new Map<string, ServedPackage[]>();
  const byName = [...packages].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const served of byName) {
    const text = tidy(served.text ?? `${served.licence}: https://spdx.org/licenses/`);
    groups.set(text, [...(groups.get(text) ?? []), served]);
  }
  const parts = [...groups].map(
    ([text, group]) => `${line}\n${group.map(heading).join('\n')}\n${line}\n\n${text}\n`,
  );
  return [`${tidy(own)}\n`, ...parts].join('\n');
}

function heading({ name, version, licence, home }: ServedPackage): string {
  return `${name} ${version} (${licence})${home === undefined ? '' : `\n  ${home}`}`;
}

function tidy(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}
