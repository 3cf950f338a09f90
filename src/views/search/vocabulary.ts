import type { AnyEntry } from '../../entries/entry.ts';
import { bodyTexts, frontmatterTexts } from '../../entries/texts.ts';
import type { Vocabulary } from '../../entries/vocabulary.ts';
import type { Library } from '../../library/library.ts';
import type { SearchEntry } from '../../search/entry.ts';
import type { MarkCode, TypeCode } from '../../search/numbers/codes.ts';
import type { KnownAcronym } from '../../search/words/acronyms.ts';
import { initials } from '../../vietnamese/index.ts';

/** Types and marks as the search box reads them, the usual reading of a code first. */
export function numberCodesOf({
  documentTypes,
  issuerMarks,
  issuers,
  acronyms,
}: Pick<Vocabulary, 'documentTypes' | 'issuerMarks' | 'issuers' | 'acronyms'>): {
  types: TypeCode[];
  marks: MarkCode[];
} {
  const printed = documentTypes.filter(({ pseudo }) => !pseudo);
  const byName = Map.groupBy(printed, ({ name }) => name);
  const types = [...byName].flatMap(([name, all]) => {
    const codes = new Set(all.flatMap(({ usualCode, code }) => [usualCode, code]));
    return [...codes].filter((code) => code !== undefined).map((code) => ({ name, code }));
  });
  const unprinted = documentTypes
    .filter(({ name }) => !byName.has(name))
    .map(({ name }) => ({ name, code: null }));
  const marks = issuerMarks.map(({ code, name }) => ({ code, name: name.replace(/\s*\(.*$/, '') }));
  // Marks of two parts, `MTTW-UB`, whose second part names no body by itself.
  const compound = [...issuers.values()].flatMap(({ name, marks: own }) =>
    own.filter((code) => code.includes('-')).map((code) => ({ code, name })),
  );
  // BCT, BBT: said of bodies whose numbers print TW.
  const spoken = acronyms.flatMap(({ code, expansion }) => {
    // BCH is printed by committees themselves.
    const own = issuerMarks.find((mark) => mark.code === code);
    if (own?.systems.some((system) => system !== 'state')) return [];
    const body = [...issuers.values()].find(
      ({ name, system }) => system === 'party' && name.startsWith(expansion),
    );
    const [prints] = body?.marks ?? [];
    return prints === 'TW' ? [{ code, name: expansion, prints }] : [];
  });
  return { types: [...types, ...unprinted], marks: [...marks, ...compound, ...spoken] };
}

/** The running text of each entry: what its pages say beside titles and names. */
export function textsOf(entries: readonly SearchEntry[], library: Library): string[] {
  const byKey = new Map(library.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  return entries.map(({ kind, id }) => {
    const entry = byKey.get(`${kind}/${id}`);
    return entry === undefined ? '' : runningText(entry);
  });
}

function runningText(entry: AnyEntry): string {
  return [...frontmatterTexts(entry), ...bodyTexts(entry)].map(({ text }) => text).join(' ');
}

const CITY = /^Thành phố /;

/** Acronyms of prose, and those of cities that carry their rank in their name: TPHCM. */
export function acronymsOf({
  acronyms,
  provinces,
}: Pick<Vocabulary, 'acronyms' | 'provinces'>): KnownAcronym[] {
  const cities = provinces.filter(({ name }) => CITY.test(name));
  return [
    ...acronyms,
    ...cities.map(({ name }) => ({
      code: `TP${initials(name.replace(CITY, ''))}`,
      expansion: name,
    })),
  ];
}
