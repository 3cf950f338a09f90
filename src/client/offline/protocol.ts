/** What a page tells the worker. */
export type Told =
  /** Asks how the page was answered: the worker posts an `Origin` to the port that comes along. */
  | { readonly tell: 'how' }
  /** Names files to keep, by absolute address. */
  | { readonly tell: 'keep'; readonly addresses: readonly string[] };

/** A message as what a page tells; undefined for what is none. Addresses that are no texts are left out. */
export function toldOf(data: unknown): Told | undefined {
  if (typeof data !== 'object' || data === null || !('tell' in data)) return;
  if (data.tell === 'how') return { tell: 'how' };
  if (data.tell !== 'keep' || !('addresses' in data) || !Array.isArray(data.addresses)) return;
  return {
    tell: 'keep',
    addresses: data.addresses.filter((address: unknown) => typeof address === 'string'),
  };
}
