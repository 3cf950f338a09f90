/**
 * Data that the build packed (`build/packed.ts`).
 *
 * @throws when it cannot be fetched or is damaged.
 */
export async function fetchPacked<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${address}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as Content;
}
