import type { AnyEntry, SessionEntry } from '../../entries/entry.ts';
import { plainLine } from '../../entries/texts.ts';
import type { Library } from '../../library/library.ts';
import type { Material } from '../../schema/index.ts';
import type { Lesson, Reading } from '../../study/lesson.ts';
import { authoredQuestion, materialEntry } from './authored-question.ts';
import { authoredParts, toldIn } from './lesson-parts.ts';
import { readingOf } from './reading.ts';

/**
 * A ready session with everything its outputs print. Readings stand in the order of the session's
 * lists, then what only its agenda names.
 *
 * @param link absolute address of the session's page, where the site's own is known.
 * @throws when a reading has no permanent number.
 */
export function lessonOf(session: SessionEntry, library: Library, link?: string): Lesson {
  const { data } = session;
  const materials: Material[] = [
    ...data.documents.map((id) => ({ document: id })),
    ...data.models.map((id) => ({ model: id })),
    ...data.reports.map((id) => ({ report: id })),
    ...data.agenda.flatMap(({ material }) => material),
  ];
  const readings: Reading[] = [];
  const positions = new Map<string, number>();
  for (const material of materials) {
    const entry = materialEntry(material, library);
    if (!entry || positions.has(keyOf(entry))) continue;
    positions.set(keyOf(entry), readings.length);
    readings.push(readingOf(entry, library));
  }
  const position = (material: Material) => {
    const entry = materialEntry(material, library);
    return entry ? (positions.get(keyOf(entry)) ?? []) : [];
  };
  return {
    title: data.title,
    audience: data.audience,
    minutes: data.minutes,
    objectives: data.objectives.map(plainLine),
    steps: data.agenda.map((step) => ({
      minutes: step.minutes,
      activity: plainLine(step.activity),
      how: step.how && plainLine(step.how),
      uses: [...new Set(step.material.flatMap(position))],
      show: step.material.flatMap((material) =>
        material.show.length === 0
          ? []
          : [position(material)]
              .flat()
              .map((reading) => ({ reading, points: material.show.map(plainLine) })),
      ),
      ...toldIn(step, library),
    })),
    readings,
    ...authoredParts(session, library),
    quiz: data.quiz.map((item) =>
      authoredQuestion(item, materialEntry(item.source, library), library),
    ),
    builtOn: library.day,
    link,
  };
}

const keyOf = ({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>): string => `${kind}/${id}`;
