/** One value of a facet, with how many items have it. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
}

/** Counts items by a value each; values in the order of `order`, else by count, then by name. */
export function facetValues<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  nameOf: (value: string) => string,
  order: 'count' | 'descending' | readonly string[] = 'count',
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const value of new Set(valuesOf(item))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count, name: nameOf(value) }));
  if (order === 'count') {
    return values.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
  }
  if (order === 'descending') return values.toSorted((a, b) => b.value.localeCompare(a.value));
  return values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
