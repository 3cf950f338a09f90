/** What a page tells the worker. */
export type Told =
  /** Asks how the page was answered: the worker posts an `Origin` to the port that comes along. */
  | { readonly tell: 'how' }
  /** Names files to keep, by absolute address. */
  | { readonly tell: 'keep'; readonly addresses: readonly string[] };
