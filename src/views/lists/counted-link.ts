/** A name of an index with its page and how many entries stand there. */
export interface CountedLink {
  name: string;
  href: string;
  count: number;
}
