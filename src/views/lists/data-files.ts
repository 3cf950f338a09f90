import type { InFiles, Lists } from '../../lists/in-files.ts';
import { inParts } from '../../lists/parts.ts';
import { hashOf } from '../../search/files/hash.ts';

/** Rows of each list that lie in one file: what a slow line brings in a second or two. */
export const rowsInFile = 500;

/** Data that a script of the site reads whole, in files that no library makes too large. */
export interface DataFiles<Data, Name extends string> {
  first: InFiles<Data>;
  /** Further parts by the names of their files, which change with what they hold: they are never mixed. */
  further: ReadonlyMap<string, Lists<Name>>;
}

/** Cuts the named lists of some data into files. */
export function dataFiles<Name extends string, Data extends Lists<Name>>(
  data: Data,
  names: readonly Name[],
): DataFiles<Data, Name> {
  const cut = names.map((name) => [name, inParts(data[name], rowsInFile)] as const);
  const part = (at: number): Lists<Name> => {
    const lists = {} as Record<Name, readonly unknown[]>;
    for (const [name, parts] of cut) lists[name] = parts[at] ?? [];
    return lists;
  };
  const count = Math.max(1, ...cut.map(([, parts]) => parts.length));
  const further = new Map(
    Array.from({ length: count - 1 }, (_, at) => {
      const rows = part(at + 1);
      return [`${at + 1}-${hashOf(JSON.stringify(rows)).toString(36)}`, rows];
    }),
  );
  return { first: { ...data, ...part(0), further: [...further.keys()] }, further };
}
