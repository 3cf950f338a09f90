/** Where an answer came from. */
export type Origin = 'network' | 'held' | 'visited' | 'none';

/** The places a request can be answered from; each gives undefined when it has nothing. */
export interface Places {
  /** Rejects without a network. */
  network(): Promise<Response>;
  /** What was taken along, whole, of one build. */
  held(): Promise<Response | undefined>;
  /** What was read once. */
  visited(): Promise<Response | undefined>;
  /** Keeps what the network gave. */
  keep(response: Response): Promise<void>;
}

/** An answer with the place it came from. */
export interface Answer {
  readonly response: Response | undefined;
  readonly origin: Origin;
}

/** How long the network is waited for when there is something to show instead, in milliseconds. */
const patience = 4000;

/**
 * A file with an address for ever, such as a page: as the server has it now, or else as it was taken
 * along, or else as it was read last. What was taken along comes first of the two, so that without a
 * network all pages are of one build.
 */
export async function newestAnswer(
  places: Places,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Answer> {
  const asked = places.network().then(
    async (response) => {
      if (response.ok) await places.keep(response.clone()).catch(() => undefined);
      return response;
    },
    () => undefined,
  );
  const first = await Promise.race([asked, wait(patience)]);
  if (first && first.status < 500) return { response: first, origin: 'network' };
  const stored = await storedAnswer(places);
  if (stored.response) return stored;
  const late = await asked;
  return late ? { response: late, origin: 'network' } : { response: undefined, origin: 'none' };
}

/** A file whose name changes with its content: what is stored is right, so the network comes last. */
export async function storedFirst(places: Places): Promise<Answer> {
  const stored = await storedAnswer(places);
  if (stored.response) return stored;
  try {
    const response = await places.network();
    if (response.ok) await places.keep(response.clone()).catch(() => undefined);
    return { response, origin: 'network' };
  } catch {
    return { response: undefined, origin: 'none' };
  }
}

async function storedAnswer({ held, visited }: Places): Promise<Answer> {
  const taken = await held();
  if (taken) return { response: taken, origin: 'held' };
  const read = await visited();
  return read ? { response: read, origin: 'visited' } : { response: undefined, origin: 'none' };
}
