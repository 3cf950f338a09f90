import { readContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Lesson } from '../../src/study/lesson.ts';
import { lessonOf } from '../../src/views/study/lesson.ts';
import { readingOf } from '../../src/views/study/reading.ts';

/** Lessons whose files are looked at: every ready session, a pack of ten, one of awkward texts. */
export async function lessonsToCheck(root: string, day: string): Promise<Map<string, Lesson>> {
  const library = buildLibrary({ ...(await readContent(root)), day });
  const lessons = new Map(library.sessions.map((entry) => [entry.id, lessonOf(entry, library)]));
  const readings = [
    ...library.documents.slice(0, 4).map(({ entry }) => entry),
    ...library.models.slice(0, 4),
    ...library.reports.slice(0, 2),
  ].map((entry) => readingOf(entry, library));
  const pack: Lesson = {
    title: 'Bài tự soạn mười mục',
    audience: 'Chi bộ',
    minutes: 60,
    objectives: ['Dẫn đúng văn bản', 'Chọn một cách làm'],
    steps: readings.map(({ name }, at) => ({ minutes: 6, activity: `Đọc ${name}`, uses: [at] })),
    readings,
    questions: [{ question: 'Việc nào làm được ngay trong tháng này?', expect: [] }],
    prepare: [],
    notes: [],
    slips: [],
    adapt: [],
    more: [],
    quiz: [],
    builtOn: day,
    link: 'https://example.org/soan-bai/#1',
  };
  const long = `${'Ủy ban nhân dân phường Ngõ Trạm Trổi '.repeat(12).trim()}.`;
  const word = 'Nghịquyếtliêntịch'.repeat(8);
  const awkward: Lesson = {
    ...pack,
    title: long,
    objectives: [long, word],
    questions: [long, word].map((question) => ({ question, expect: [long] })),
    steps: [{ minutes: 60, activity: long, how: long, notes: word, uses: [0] }],
    readings: readings.slice(0, 1).map((reading) => ({ ...reading, points: [long, word, long] })),
  };
  return lessons.set('bai-tu-soan', pack).set('bai-kho-dan', awkward);
}
