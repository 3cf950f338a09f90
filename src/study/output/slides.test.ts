import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsSlide } from './slide.ts';
import { slidesOf } from './slides.ts';
import { asked, lessonOf, questions, readingOf } from './testing/sample.ts';

test('a reading is shown where it is first used, and once', () => {
  const steps = [
    { minutes: 10, activity: 'Đọc', uses: [0] },
    { minutes: 20, activity: 'Bàn', uses: [0] },
  ];
  const kinds = slidesOf(lessonOf({ steps, quiz: [] })).map(
    ({ kind, title }) => `${kind}: ${title}`,
  );
  expect(kinds).toEqual([
    'opening: Dân vận khéo ở cơ sở',
    'lesson: Mục tiêu',
    'lesson: Chương trình',
    'lesson: Đọc',
    'document: Nghị quyết 25-NQ/TW (2013)',
    'document: Nghị quyết 25-NQ/TW (2013)',
    'document: Nghị quyết 25-NQ/TW (2013)',
    'lesson: Bàn',
    'lesson: Câu hỏi thảo luận',
    'lesson: Nguồn',
  ]);
});

test('a reading that no step uses is shown after the steps', () => {
  const readings = [readingOf(), readingOf({ name: 'Bài thừa' })];
  expect(slidesOf(lessonOf({ readings })).map(({ title }) => title)).toContain('Bài thừa');
});

test('notes of a step are how to run it and what the trainer wrote', () => {
  const step = slidesOf(lessonOf()).find(({ title }) => title === 'Đọc');
  expect(step?.notes).toEqual(['Đọc theo nhóm.', 'Mang giấy.']);
});

test('points that a slide cannot hold are in its notes', () => {
  const points = Array.from({ length: 30 }, (_, at) => `Điểm ${at + 1}`);
  const slide = slidesOf(lessonOf({ readings: [readingOf({ points })] })).find(({ above }) =>
    above.endsWith('Điểm chính'),
  );
  expect([...(slide?.bullets ?? []), ...(slide?.notes ?? []).slice(0, 30)].join(' ')).toContain(
    points.join(' '),
  );
});

test('the answer of a quiz question comes after it', () => {
  const [question, answer] = slidesOf(lessonOf({ quiz: questions.slice(0, 1) })).filter(
    ({ kind }) => kind === 'quiz',
  );
  expect(question?.bullets).toEqual(['A. Ngày 11/5/2013', 'B. Ngày 03/6/2013']);
  expect(answer?.bullets[0]).toBe('Đáp án: B. Ngày 03/6/2013');
});

const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', 'g'), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 120,
  })
  .map((list) => list.join(' '));

test('whatever a lesson says, every slide holds its text', () => {
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 8 }), (title, points) => {
      const readings = [readingOf({ name: title, points, difficulties: points, tasks: points })];
      const steps = [{ minutes: 9, activity: title, notes: title, uses: [0] }];
      const lesson = lessonOf({
        title,
        readings,
        steps,
        objectives: points,
        questions: points.map(asked),
      });
      expect(slidesOf(lesson).filter((slide) => !fitsSlide(slide))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
