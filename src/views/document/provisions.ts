import type { DocumentEntry } from '../../entries/entry.ts';
import {
  articleOf,
  parseProvision,
  provisionAnchors,
  provisionRef,
} from '../../provisions/index.ts';
import { capitalise } from '../format.ts';
import type { Site } from '../site.ts';

/** What one place of a document says; `says` and `amended` are HTML. */
export interface ProvisionRow {
  /** Its anchor, and those of further places that it names. */
  id: string;
  further: readonly string[];
  ref: string;
  heading: string | undefined;
  says: string;
  binds: string | undefined;
  amended: string | undefined;
}

/** An article with what is written of it: as a whole, or clause by clause under its name. */
export interface ArticleRow {
  /** Its own anchor, where only parts of it are written. */
  id: string | undefined;
  /** Its name: what a way to it is called. */
  name: string;
  /** Whether it stands as a heading above several of its parts. */
  isHeading: boolean;
  rows: readonly ProvisionRow[];
}

/** A line that leads to a provision. */
export interface ProvisionLink {
  ref: string;
  heading: string | undefined;
  href: string;
}

/** The provisions of a document, gathered by article, in its order. */
export function articleRows(entry: DocumentEntry, { inline }: Pick<Site, 'inline'>): ArticleRow[] {
  const groups = new Map<string, ProvisionRow[]>();
  for (const { ref, heading, says, binds, amended } of entry.data.provisions) {
    const provision = parseProvision(ref);
    const [id, ...further] = provision ? provisionAnchors(provision) : [];
    if (!provision || id === undefined) throw new Error(`${entry.id}: ${ref} is no reference`);
    const name = provisionRef(articleOf(provision));
    groups.set(name, [
      ...(groups.get(name) ?? []),
      {
        id,
        further,
        ref: capitalise(ref),
        heading,
        says: inline(says, entry),
        binds: binds.length > 0 ? binds.join('; ') : undefined,
        amended: amended && inline(amended, entry),
      },
    ]);
  }
  return [...groups].map(([name, rows]) => articleRow(name, rows));
}

/** Below the name of their article, its parts need not repeat it. */
function articleRow(name: string, rows: readonly ProvisionRow[]): ArticleRow {
  const [id] = provisionAnchors(name);
  const isWhole = rows.some((row) => row.id === id);
  const isHeading = rows.length > 1 && !isWhole;
  return {
    id: isWhole ? undefined : id,
    name: capitalise(name),
    isHeading,
    rows: isHeading ? rows.map((row) => ({ ...row, ref: row.ref.replace(` ${name}`, '') })) : rows,
  };
}

/** Those that the document's own page names when all of them stand on a page of their own. */
export function mainProvisions(entry: DocumentEntry, page: string): ProvisionLink[] {
  return entry.data.provisions
    .filter(({ main }) => main)
    .map(({ ref, heading }) => ({
      ref: capitalise(ref),
      heading,
      href: `${page}#${provisionAnchors(ref)[0] ?? ''}`,
    }));
}
