/** Data with long lists as files hand it over: the first part of each list in place, the further parts in files of their own. */
export type InFiles<Data> = Data & { further: readonly string[] };

/** The lists of some data, by name. */
export type Lists<Name extends string> = Readonly<Record<Name, readonly unknown[]>>;

/** Further parts of the lists put behind the first, in order. */
export function joined<Name extends string, Data extends Lists<Name>>(
  first: Data,
  further: readonly Lists<Name>[],
): Data {
  const lists = further.length > 0 ? (Object.keys(further[0] ?? {}) as Name[]) : [];
  const whole = lists.map((name) => [name, [first, ...further].flatMap((part) => part[name])]);
  return { ...first, ...Object.fromEntries(whole) };
}

/**
 * The address of a further part.
 *
 * @param first address of the first part, which ends in `.json`; the further ones lie in a folder of its name.
 */
export const partAddress = (first: string, name: string): string =>
  `${first.replace(/\.json$/, '')}/${name}.nen`;
