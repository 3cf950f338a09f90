import { deckWords as words } from '../../words/deck.ts';
import type { Slide } from './slide.ts';

/** Most slides of a session by its minutes: 25 for an hour, 40 for two, in proportion between. */
export function mostSlides(minutes: number): number {
  if (minutes <= 60) return Math.max(14, Math.round(minutes / 4) + 10);
  return Math.min(40, Math.round(25 + (minutes - 60) / 4));
}

/**
 * As many slides as a session of that length can show: the least needed are left out, and named with
 * what their author tells the trainer in the notes of the slide before them.
 */
export function withinBounds(slides: readonly Slide[], minutes: number): Slide[] {
  const most = mostSlides(minutes);
  const order = slides
    .map((slide, at) => ({ slide, at }))
    .filter(({ slide }) => slide.weight < 100)
    .toSorted((a, b) => a.slide.weight - b.slide.weight || b.at - a.at);
  const dropped = new Set<Slide>();
  for (const { slide } of order) {
    if (slides.length - dropped.size <= most) break;
    // A step of which nothing is shown would be lost to the hall.
    const isLast = !slides.some(
      (other) => other !== slide && other.step === slide.step && !dropped.has(other),
    );
    if (!isLast) dropped.add(slide);
  }
  const kept: Slide[] = [];
  for (const slide of slides) {
    const last = kept.at(-1);
    if (!dropped.has(slide)) kept.push(slide);
    else if (last) kept[kept.length - 1] = { ...last, notes: [...last.notes, ...leftNotes(slide)] };
  }
  return kept;
}

const leftNotes = ({ title, notes, keeps }: Slide): string[] => [
  words.notes.onPaper(title),
  ...notes.slice(0, keeps),
];
