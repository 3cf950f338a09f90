/** Finds source marks: `[^2]` leads to the entry's second source. */
export const sourceMarkPattern = /\[\^(\d+)\]/g;

/** Address of the n-th source on the page of its entry. */
export function sourceAnchor(number: string | number): string {
  return `nguon-${number}`;
}

/** A source mark as HTML. */
export function sourceMarkHtml(number: string): string {
  return `<sup class="source-mark"><a href="#${sourceAnchor(number)}" aria-label="Nguồn ${number}">${number}</a></sup>`;
}
