/** How many of one kind a picture shows before the rest fold into one box. */
const shownOfAKind = 5;

/** One group of a picture: what is shown of it, and how many are not. */
export interface Folded<Item> {
  kind: string;
  shown: readonly Item[];
  hidden: readonly Item[];
}

/** Folds large groups by kind; a single one more is shown, since its box takes the same room. */
export function foldByKind<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
): Folded<Item>[] {
  return [...Map.groupBy(items, kindOf)].map(([kind, group]) => {
    const most = group.length === shownOfAKind + 1 ? group.length : shownOfAKind;
    return { kind, shown: group.slice(0, most), hidden: group.slice(most) };
  });
}
