import { outputWords as words } from '../../words/outputs.ts';
import type { LessonFigure, LessonProvision, Reading } from '../lesson.ts';
import { linesOf } from './measure.ts';

/** A titled list of a reading. */
export interface ReadingPart {
  title: string;
  items: readonly ReadingItem[];
}
/** A line of a reading; a figure stands in front of its words. */
export interface ReadingItem {
  figure?: string;
  text: string;
  /** Positions in the reading's sources. */
  sources: readonly number[];
}

/** Lists of a reading in the order in which one reads it: a difficulty before what was done about it. */
export function readingParts(reading: Reading): ReadingPart[] {
  const { kind } = reading;
  const plain = (text: string): ReadingItem => ({ text, sources: [] });
  const parts = [
    { title: words.difficulties[kind], items: reading.difficulties.map(plain) },
    { title: words.points[kind], items: reading.points.map(plain) },
    { title: words.provisions, items: (reading.provisions ?? []).map(provisionItem) },
    { title: words.tasks, items: reading.tasks.map(plain) },
    { title: words.figures[kind], items: reading.figures.map(figureItem) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

const provisionItem = ({ ref, text, sources }: LessonProvision): ReadingItem => ({
  figure: ref,
  text,
  sources,
});

function figureItem({ label, value, sources }: LessonFigure): ReadingItem {
  return { figure: value, text: label, sources };
}

/** What of a reading there is room for. */
export interface FittedReading {
  parts: ReadingPart[];
  /** How many lines of its lists were left out. */
  left: number;
}

/**
 * As much of a reading's lists as `height` lines hold: the first line of each list, then the second
 * of each, so that no list pushes out another.
 */
export function fitReading(reading: Reading, width: number, height: number): FittedReading {
  const all = readingParts(reading);
  const taken = all.map(() => 0);
  let room = height - headLines(reading, width);
  const longest = Math.max(0, ...all.map(({ items }) => items.length));
  const closed = new Set<number>();
  for (let row = 0; row < longest; row += 1) {
    for (const [index, { items }] of all.entries()) {
      const item = items[row];
      if (!item || closed.has(index)) continue;
      const title = row === 0 ? 1.4 : 0;
      const needs = linesOf(`• ${item.figure ?? ''} ${item.text}`, width) + title;
      // Lists are cut at their end, never thinned out.
      if (needs > room) closed.add(index);
      else {
        room -= needs;
        taken[index] = row + 1;
      }
    }
  }
  const parts = all.map((part, index) => ({ ...part, items: part.items.slice(0, taken[index]) }));
  return {
    parts: parts.filter(({ items }) => items.length > 0),
    left: all.reduce((sum, { items }, index) => sum + items.length - (taken[index] ?? 0), 0),
  };
}

/** Lines of what is always printed; the name is set larger. The last line says what is missing. */
function headLines(reading: Reading, width: number): number {
  const { name, reference, summary, caution, state } = reading;
  return (
    linesOf(name, width * 0.7) * 1.4 +
    [reference, summary, caution, state].reduce(
      (sum, text) => sum + (text ? linesOf(text, width) + 0.2 : 0),
      0,
    ) +
    2
  );
}
