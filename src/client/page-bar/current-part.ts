/** Says which part of a page is being read, whenever another one comes to the upper part of the screen. */
export function followParts(
  headings: readonly HTMLElement[],
  tell: (heading: HTMLElement | undefined) => void,
): void {
  let told: HTMLElement | undefined;
  const look = () => {
    const line = innerHeight * 0.35;
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
    if (read === told) return;
    told = read;
    tell(read);
  };
  // A heading that crosses the line, or an edge of the screen, is the only time to look.
  const observer = new IntersectionObserver(look, { rootMargin: '0px 0px -65% 0px' });
  for (const heading of headings) observer.observe(heading);
}
