/** A link of a pager. */
export interface PagerLink {
  number: number;
  href: string;
  /** Whether pages between this one and the one before are left out. */
  afterGap: boolean;
}

/** The way through a long list: the neighbouring pages, the first and the last. */
export interface Pager {
  page: number;
  links: readonly PagerLink[];
  previous: string | undefined;
  next: string | undefined;
}

/** Which page of which list is shown. */
export interface ListedPage {
  /** From 1. */
  page: number;
  /** Address of the list's first page. */
  first: string;
  /** Address under which the others lie, by their numbers. */
  rest: string;
}

/** How many pages a list of so many items has: one at least. */
export const pageCount = (items: number, onPage: number): number =>
  Math.max(1, Math.ceil(items / onPage));

/** The items of a page, counted from 1. */
export const onPage = <Item>(items: readonly Item[], page: number, count: number): Item[] =>
  items.slice((page - 1) * count, page * count);

/** Numbers of all pages of a list. */
export const allPages = (items: number, count: number): number[] => [
  1,
  ...furtherPages(items, count),
];

/** What stands behind a list's own address in that of a page: nothing on the first, the number on others. */
export const pageParam = (page: number): string | undefined =>
  page === 1 ? undefined : String(page);

/** The page that a part of an address names. */
export const pageOfParam = (param: string | undefined): number => Number(param ?? 1);

/** The part of an address behind that of a list, as in `/chu-de/dan-van/2/`. */
export const pageTail = (page: number): string => (page === 1 ? '' : `${page}/`);

/** Numbers of the pages after the first. */
export const furtherPages = (items: number, count: number): number[] =>
  Array.from({ length: pageCount(items, count) - 1 }, (_, index) => index + 2);

/**
 * @param first address of the first page.
 * @param rest address under which the others lie, by their numbers.
 */
export function pagerOf(
  list: { page: number; last: number; first: string; rest: string },
  url: (address: string) => string,
): Pager | undefined {
  const { page, last, first, rest } = list;
  if (last <= 1) return undefined;
  const hrefOf = (number: number) => url(number === 1 ? first : `${rest}${number}/`);
  const near = [1, page - 1, page, page + 1, last].filter((n) => n >= 1 && n <= last);
  const numbers = [...new Set(near)].toSorted((a, b) => a - b);
  return {
    page,
    links: numbers.map((number, index) => ({
      number,
      href: hrefOf(number),
      afterGap: index > 0 && number - (numbers[index - 1] ?? 0) > 1,
    })),
    previous: page > 1 ? hrefOf(page - 1) : undefined,
    next: page < last ? hrefOf(page + 1) : undefined,
  };
}
