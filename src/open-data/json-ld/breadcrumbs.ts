import type { BreadcrumbList } from 'schema-dts';

/** Where a page stands in the site; the last step is the page itself. */
export function breadcrumbs(
  steps: readonly { name: string; href: string }[],
  page: string,
  whole: (href: string) => string,
): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(({ name, href }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        item: whole(href),
      })),
      { '@type': 'ListItem' as const, position: steps.length + 1, name: page },
    ],
  };
}
