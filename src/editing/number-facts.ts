import { formatNumber, parseNumber } from '../citations/index.ts';
import type { KnownDocument } from './editing-data.ts';
import type { EditingLibrary } from './editing-library.ts';

/** What a number says by itself, and who bears it already. */
export interface NumberFacts {
  /** As it is printed; undefined for what is no number. */
  official: string | undefined;
  /** Whose rules it follows. */
  regime: 'party' | 'state' | undefined;
  /** Types that its letters stand for. */
  types: readonly string[];
  /** Ids of the bodies whose mark it bears. */
  issuers: readonly string[];
  /** Documents of the library that bear it, youngest first. */
  holders: readonly KnownDocument[];
}

/** Reads a number as it is typed. */
export function numberFacts(
  typed: string,
  { vocabulary, registry, document }: EditingLibrary,
): NumberFacts {
  const { citations, issuers } = vocabulary;
  const parsed = parseNumber(typed.normalize('NFC').trim(), citations);
  if (parsed === null)
    return { official: undefined, regime: undefined, types: [], issuers: [], holders: [] };
  const official = formatNumber(parsed);
  const { type: code, marks, style } = parsed;
  const isParty = style === 'party';
  const types = (code === null ? [] : citations.typesByCode(code)).filter(({ systems }) =>
    isParty ? systems.includes('party') : systems.some((one) => one !== 'party'),
  );
  const letters = marks[0]?.replace(/\d+$/, '');
  return {
    official,
    regime: style,
    types: types.map(({ name }) => name),
    issuers: [...issuers.values()]
      .filter((issuer) => letters !== undefined && issuer.marks.includes(letters))
      .map(({ id }) => id),
    holders: registry
      .byNumber(official)
      .flatMap(({ id }) => document(id) ?? [])
      .toSorted((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1)),
  };
}
