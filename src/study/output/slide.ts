import { linesOf, shortened } from './measure.ts';
import { type Frame, splitBullets } from './split-text.ts';

/** One slide, in the browser and in PowerPoint alike. */
export interface Slide {
  /** `opening` is set large in the middle; colour follows the kind of entry. */
  kind: 'opening' | 'lesson' | 'document' | 'model' | 'report' | 'quiz';
  /** Small line above the title: where in the lesson it belongs. */
  above: string;
  title: string;
  bullets: readonly string[];
  /** What the trainer sees and the audience does not, by paragraph. */
  notes: readonly string[];
}

/**
 * Room for bullets below a title of two lines: 26 points on a slide of 13,33 × 7,5 inches, and 2,6%
 * of its width in the browser. A line there holds about 63 letters; the frame promises fewer.
 */
export const bulletFrame: Frame = { width: 58, height: 10, gap: 0.35 };
/** Letters a line of a title, of which there may be two. */
const titleWidth = 46;

/** A title that fits its place; a name longer than that is whole in the notes. */
export function fitTitle(title: string): { title: string; notes: string[] } {
  const short = shortened(title, titleWidth, 2);
  return { title: short, notes: short === title ? [] : [title] };
}

/** Slides of one title and as many bullets as there are; notes stand on the first. */
export function listSlides(slide: Omit<Slide, 'title'> & { title: string }): Slide[] {
  const fitted = fitTitle(slide.title);
  const groups = splitBullets(slide.bullets, bulletFrame);
  const notes = [...fitted.notes, ...slide.notes];
  if (groups.length === 0) return [{ ...slide, title: fitted.title, notes }];
  return groups.map((bullets, index) => ({
    ...slide,
    title: fitted.title,
    above: groups.length > 1 ? `${slide.above} (${index + 1}/${groups.length})` : slide.above,
    bullets,
    notes: index === 0 ? notes : [],
  }));
}

/** Whether all of a slide's text has its place; what the tests hold every slide to. */
export function fitsSlide({ title, bullets }: Slide): boolean {
  const lines = bullets.reduce(
    (sum, bullet) => sum + linesOf(bullet, bulletFrame.width) + bulletFrame.gap,
    -bulletFrame.gap,
  );
  return linesOf(title, titleWidth) <= 2 && lines <= bulletFrame.height;
}
