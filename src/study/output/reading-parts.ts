import { outputWords as words } from '../../words/outputs.ts';
import type { LessonFigure, LessonProvision, LessonTask, Reading } from '../lesson.ts';

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
    { title: words.tasks, items: reading.tasks.map(taskItem) },
    { title: words.figures[kind], items: reading.figures.map(figureItem) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

const provisionItem = ({ ref, text, sources }: LessonProvision): ReadingItem => ({
  figure: ref,
  text,
  sources,
});

const taskItem = ({ who, what, due }: LessonTask): ReadingItem => ({
  figure: `${who}:`,
  text: due ? `${what} (${words.due}: ${due})` : what,
  sources: [],
});

/** A result begins with its amount; what a document sets begins with what is counted. */
function figureItem({ label, value, drawn, sources }: LessonFigure): ReadingItem {
  const isSet = drawn.kind === 'target' || drawn.kind === 'threshold';
  return isSet ? { text: `${label}: ${value}`, sources } : { figure: value, text: label, sources };
}
