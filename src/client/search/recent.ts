const key = 'tim-gan-day';
const most = 6;

/** Queries asked on this device, the latest first. They never leave it. */
export function recentQueries(): string[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(held)
      ? held.filter((query) => typeof query === 'string').slice(0, most)
      : [];
  } catch {
    // Storage may be barred, or hold what another version wrote: then nothing is recent.
    return [];
  }
}

/** Remembers a query. */
export function remember(query: string): void {
  const text = query.trim();
  if (text === '') return;
  store([text, ...recentQueries().filter((other) => other !== text)].slice(0, most));
}

/** Forgets all queries. */
export function forgetQueries(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // See above.
  }
}
