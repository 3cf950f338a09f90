/** Labels under which Astro 7.3 lists every page, and says in English what progress and summary say. */
const unheard = new Set<string | null>([null, 'SKIP_FORMAT', 'build', 'vite', 'types', 'assets']);

/** Whether a message of a build is to be read: all that is wrong, and what the project itself has to say. */
export const isHeard = ({ level, label }: { level: string; label: string | null }): boolean =>
  level !== 'info' || !unheard.has(label);
