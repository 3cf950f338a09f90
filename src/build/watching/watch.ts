import { createPhaseClock } from './phase-clock.ts';
import { createProgress } from './progress.ts';

/** The clock of this process; what came before it, Node and Astro, is its start. */
export const clock = createPhaseClock(() => performance.now(), 'start');

/** The progress line of this process. */
export const progress = createProgress(process.stdout, () => performance.now());

/** Whether this process builds: the development server speaks as Astro does. */
export const build = { runs: false };
