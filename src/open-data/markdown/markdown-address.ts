/** Address of a page's twin in Markdown. */
export const markdownAddress = (page: string): string => `${page}index.md`;
