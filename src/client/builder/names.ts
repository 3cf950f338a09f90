import type { Catalogue } from '../../study/catalogue.ts';
import { builderWords as words } from '../../words/builder.ts';

/** Names of entries that a file brought along; the library may not hold them any longer. */
const broughtNames = new Map<number, string>();

export function rememberNames(names: ReadonlyMap<number, string>): void {
  for (const [entry, name] of names) broughtNames.set(entry, name);
}

/** What an entry or session is called. */
export function nameOf(entry: number, stock: Catalogue): string {
  return (
    stock.entry(entry)?.name ??
    stock.session(entry)?.title ??
    broughtNames.get(entry) ??
    words.missingName(entry)
  );
}
