import type { Lesson } from '../../study/lesson.ts';

/**
 * Puts everything that comes out of a lesson into `container`: sheets to print, slides, files. The
 * lesson is asked for at each use, so that it is as it stands then; when it cannot be had, a
 * sentence says so and the page stays as it is.
 */
export function showOutputs(_container: HTMLElement, _lesson: () => Promise<Lesson>): void {
  throw new Error('not written yet');
}
