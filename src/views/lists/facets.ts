import { groupMany } from '../../library/group-many.ts';
import { listWords } from '../../words/lists.ts';
import { type FacetValue, facetValues } from './facet-values.ts';

/** A value of a facet with the address of its static page. */
export type LinkedValue = FacetValue & { address: string };

/** What a list can be narrowed by: the rule, the values that occur, and the page of each. */
export interface Facet<Item> {
  /** Name of the parameter in an address, and of the folder of its pages. */
  key: string;
  name: string;
  /** The rule: which values an item has. */
  valuesOf(item: Item): readonly string[];
  values: LinkedValue[];
  /** Title of the page that this list's section has for a value; another section's page has its own. */
  title?: ((value: FacetValue) => string) | undefined;
}

/** A facet without the items that it is counted over. */
export interface FacetRule<Item> extends Omit<Facet<Item>, 'values'> {
  nameOf(value: string): string;
  order?: Parameters<typeof facetValues>[3];
  /** Values that are offered at most, those of most items; a list of thousands helps nobody to choose. */
  most?: number;
  address(value: string): string;
}

/** Counts a facet over a list. */
export function facetOf<Item>(
  items: readonly Item[],
  { nameOf, order, most, address, ...rule }: FacetRule<Item>,
): Facet<Item> {
  const values = facetValues(items, rule.valuesOf, nameOf, order).slice(0, most);
  return { ...rule, values: values.map((value) => ({ ...value, address: address(value.value) })) };
}

/** A facet as a list shows it: each value with the address of its page, base path included. */
export interface ShownFacet {
  key: string;
  name: string;
  values: readonly ShownValue[];
}

export type ShownValue = FacetValue & { href: string };

type Facets = readonly Pick<Facet<never>, 'key' | 'name' | 'values'>[];
type Url = (address: string) => string;

/** The facets as lists show them. */
export const shownFacets = (facets: Facets, url: Url): readonly ShownFacet[] =>
  facets.map(({ key, name, values }) => ({
    key,
    name,
    values: values.map(({ address, ...value }) => ({ ...value, href: url(address) })),
  }));

/**
 * The facets beside a list: all of them, or on the page of a value the one that it belongs to. The
 * others, as long as they are, would be half of each such page; a link leads to the list that has them.
 */
export const facetsBeside = (
  current: { key: string } | undefined,
  facets: readonly ShownFacet[],
): readonly ShownFacet[] =>
  current === undefined ? facets : facets.filter(({ key }) => key === current.key);

/** One static page of a value: what its route is made from. */
export interface FacetPage<Item> {
  params: { facet: string; value: string };
  props: { title: string; name: string; items: Item[] };
}

/** The pages of all facets that a section has pages for, with the items that each lists. */
export function facetPages<Item>(
  items: readonly Item[],
  facets: readonly Facet<Item>[],
): FacetPage<Item>[] {
  return facets.flatMap(({ key, values, valuesOf, title }) => {
    if (!title) return [];
    const groups = groupMany(items, valuesOf);
    return values.map((value) => ({
      params: { facet: key, value: value.value },
      props: { title: title(value), name: value.name, items: groups.get(value.value) ?? [] },
    }));
  });
}

/** Facet value of an entry whose year is not known. */
export const unknownYear = 'khong-ro-nam';

/** A year as words. */
export function yearName(value: string): string {
  return value === unknownYear ? listWords.unknownYear : value;
}
