import type { Attributes, PageVisitor } from './walk-page.ts';

/** An address a page points at, and how. */
export interface PageLink {
  readonly tag: string;
  readonly attribute: string;
  /** As written, white space around it removed. */
  readonly address: string;
  /**
   * Whether a reader's browser asks for the address or sends to it without the reader choosing a
   * link: those addresses must be of this site.
   */
  readonly automatic: boolean;
}

/** Relations of `<link>` that only name another page; every other relation loads or connects. */
const namingRelations = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
  'search',
]);

/** Which attributes of which elements hold an address; `*` for any element. */
const automaticAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['src', 'poster', 'background'],
  button: ['formaction'],
  embed: ['src'],
  form: ['action'],
  image: ['href', 'xlink:href'],
  input: ['formaction'],
  object: ['data'],
  use: ['href', 'xlink:href'],
};
const chosenAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
};
const sourceSets = ['srcset', 'imagesrcset'];

/**
 * A candidate as the HTML standard reads it: an address up to white space, which may hold commas but
 * not end in one, and the width or density after it.
 */
const sourceCandidate = /([^\s,](?:\S*[^\s,])?)(?:,|\s+[^,]*(?:,|$)|$)/g;

/** Collects the addresses a page points at and the anchors it offers. */
export class LinkCollector implements PageVisitor {
  /** What `#…` may point at in this page. */
  readonly anchors = new Set<string>();
  readonly duplicateIds = new Set<string>();
  /** Which `#…` a script of the page reads, by `data-fragment`: no element has to bear them. */
  fragments: RegExp | undefined;
  readonly #links = new Map<string, PageLink>();
  #templates = 0;

  /** The links of the page, each once however often it is repeated. */
  get links(): Iterable<PageLink> {
    return this.#links.values();
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'template') this.#templates += 1;
    // What a template holds is not in the page until a script copies it.
    if (this.#templates === 0) this.#collectAnchors(tag, attributes);
    const read = attributes['data-fragment'];
    if (read !== undefined) this.fragments = new RegExp(`^(?:${read})$`);

    for (const name of automaticAttributes['*'] ?? []) this.#add(tag, name, attributes, true);
    for (const name of automaticAttributes[tag] ?? []) this.#add(tag, name, attributes, true);
    for (const name of chosenAttributes[tag] ?? []) this.#add(tag, name, attributes, false);
    if (tag === 'link') this.#add(tag, 'href', attributes, loads(attributes['rel']));
    for (const name of sourceSets) this.#addSourceSet(tag, name, attributes[name]);
    if (tag === 'meta') this.#addRefresh(attributes);
  }

  close(tag: string): void {
    if (tag === 'template') this.#templates -= 1;
  }

  #collectAnchors(tag: string, attributes: Attributes): void {
    const id = attributes['id'];
    if (id !== undefined) {
      if (this.anchors.has(id)) this.duplicateIds.add(id);
      this.anchors.add(id);
    }
    if (tag === 'a' && attributes['name']) this.anchors.add(attributes['name']);
  }

  #add(tag: string, attribute: string, attributes: Attributes, automatic: boolean): void {
    const address = attributes[attribute]?.trim();
    if (address === undefined) return;
    this.#links.set(`${tag} ${attribute} ${automatic} ${address}`, {
      tag,
      attribute,
      address,
      automatic,
    });
  }

  #addSourceSet(tag: string, attribute: string, value: string | undefined): void {
    for (const [, address = ''] of value?.matchAll(sourceCandidate) ?? []) {
      this.#add(tag, attribute, { [attribute]: address }, true);
    }
  }

  #addRefresh(attributes: Attributes): void {
    if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return;
    const address = /url\s*=\s*['"]?([^'"]*)/i.exec(attributes['content'] ?? '')?.[1];
    if (address !== undefined) this.#add('meta', 'content', { content: address }, true);
  }
}

function loads(rel: string | undefined): boolean {
  const relations = (rel ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  // `alternate stylesheet` is a style sheet.
  return relations.length === 0 || !relations.every((relation) => namingRelations.has(relation));
}
