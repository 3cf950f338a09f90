import type { Material, QuizItem } from '../schema/index.ts';
import type { Lesson, Reading } from '../study/lesson.ts';
import type { SingleChoice } from '../study/quiz-question.ts';
import { entryAddress } from './addresses.ts';
import type { AnyEntry, SessionEntry } from './entry.ts';
import type { Library } from './library.ts';
import { readingOf } from './reading.ts';
import { withoutMarks } from './texts.ts';

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
    const entry = entryOf(material, library);
    if (!entry || positions.has(keyOf(entry))) continue;
    positions.set(keyOf(entry), readings.length);
    readings.push(readingOf(entry, library));
  }
  const position = (material: Material) => {
    const entry = entryOf(material, library);
    return entry ? (positions.get(keyOf(entry)) ?? []) : [];
  };
  return {
    title: data.title,
    audience: data.audience,
    minutes: data.minutes,
    objectives: data.objectives.map(plain),
    steps: data.agenda.map((step) => ({
      minutes: step.minutes,
      activity: plain(step.activity),
      how: step.how && plain(step.how),
      uses: [...new Set(step.material.flatMap(position))],
    })),
    readings,
    questions: data.questions.map(plain),
    quiz: data.quiz.map((item) => choiceOf(item, library)),
    builtOn: library.day,
    link,
  };
}

/** An authored quiz item as a question of a lesson. */
function choiceOf(item: QuizItem, library: Library): SingleChoice {
  const entry = entryOf(item.source, library);
  return {
    kind: 'single',
    origin: 'authored',
    question: plain(item.question),
    options: item.options.map(plain),
    answer: item.answer - 1,
    why: plain(item.why),
    source: entry
      ? { name: readingOf(entry, library).name, address: entryAddress(entry.kind, entry.id) }
      : { name: '' },
  };
}

function entryOf({ document, model, report }: Material, library: Library) {
  if (document) return library.entry('document', document);
  if (model) return library.entry('model', model);
  return report ? library.entry('report', report) : undefined;
}

const keyOf = ({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>): string => `${kind}/${id}`;

const plain = (text: string): string =>
  withoutMarks(text).replace(/\s+/g, ' ').trim().normalize('NFC');
