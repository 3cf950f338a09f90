import type { LessonSource, Reading } from '../lesson.ts';

/** Sources of all readings in one list, each once, and where those of a reading stand in it. */
export interface NumberedSources {
  sources: readonly LessonSource[];
  /** Numbers from 1 by reading and position in its own list. */
  numberOf(reading: Reading, position: number): number;
}

/** Numbers the sources of a lesson, in the order of its readings. */
export function numberSources(readings: readonly Reading[]): NumberedSources {
  const numbers = new Map<string, number>();
  const sources: LessonSource[] = [];
  for (const source of readings.flatMap((reading) => reading.sources)) {
    const key = keyOf(source);
    if (numbers.has(key)) continue;
    sources.push(source);
    numbers.set(key, sources.length);
  }
  return {
    sources,
    numberOf: (reading, position) => {
      const source = reading.sources[position];
      return (source && numbers.get(keyOf(source))) ?? 0;
    },
  };
}

const keyOf = ({ title, publisher, day, url }: LessonSource): string =>
  url ?? [title, publisher, day].join('\n');
