import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../lesson.ts';
import { asked, lessonOf, questions, readingOf } from '../output/testing/sample.ts';
import { heightOf } from './fit.ts';
import { content, slide as place } from './places.ts';
import { slideTexts } from './slide.ts';
import { deckOf } from './slides.ts';
import { mostSlides } from './within-bounds.ts';

const slidesOf = (fields: Partial<Lesson> = {}) => deckOf(lessonOf(fields)).slides;
const kinds = (fields: Partial<Lesson> = {}) => slidesOf(fields).map(({ body }) => body.layout);

test('the deck follows the agenda, and nothing but sources comes after its last step', () => {
  const steps = [
    { minutes: 10, activity: 'Đọc', uses: [0] },
    { minutes: 20, activity: 'Thảo luận', uses: [0] },
    { minutes: 10, activity: 'Trắc nghiệm', uses: [] },
    { minutes: 5, activity: 'Chốt bài', how: 'Mỗi người ghi một việc.', uses: [] },
  ];
  expect(kinds({ steps, minutes: 45, quiz: questions.slice(0, 2) })).toEqual([
    ...['opening', 'rows', 'agenda', 'document'],
    ...['step', 'ask', 'slips', 'quiz', 'quiz', 'key', 'close', 'rows'],
  ]);
});

test('a reading is shown where it is first used, and once', () => {
  const layouts = kinds({
    steps: [
      { minutes: 10, activity: 'Đọc', uses: [0] },
      { minutes: 20, activity: 'Nhắc lại', uses: [0] },
    ],
  });
  expect(layouts.filter((layout) => layout === 'document')).toHaveLength(1);
});

test('a slide of a document has its number, three points at most and one figure', () => {
  const points = ['Một điểm.', 'Hai điểm.', 'Ba điểm.', 'Bốn điểm.'];
  const steps = [{ minutes: 10, activity: 'Đọc', uses: [0] }];
  const found = slidesOf({ readings: [readingOf({ points })], steps }).find(
    ({ body }) => body.layout === 'document',
  );
  expect(found?.title).toBe('25-NQ/TW');
  expect(found?.body).toMatchObject({ points: points.slice(0, 3), amount: { number: '1.900' } });
});

test('the points an author chose are shown in place of the first ones', () => {
  const found = slidesOf().find(({ body }) => body.layout === 'document');
  expect(found?.body).toMatchObject({ points: ['Ý trên trang chiếu.'] });
});

test('a model has its difficulty, what was done, and before and after as bars', () => {
  const model = readingOf({ kind: 'model', document: undefined, difficulties: ['Rác đầy ngõ.'] });
  const found = slidesOf({ readings: [model] }).find(({ body }) => body.layout === 'practice');
  expect((found ? slideTexts(found) : []).join(' ')).toMatch(
    /Rác đầy ngõ.*Trước: 820 mô hình.*Sau: hơn 1\.900/,
  );
});

describe('a change that leaves little room keeps its bars', () => {
  const bodyOf = (label: string, qualifier?: string) => {
    const drawn = { number: 115, before: 78, unit: 'hộ', label, qualifier } as const;
    const model = readingOf({
      kind: 'model',
      document: undefined,
      name: 'Một mô hình có tên rất dài, phải viết thành hai dòng trên trang chiếu mới đủ',
      difficulties: ['Rác đầy ngõ.'],
      figures: [{ label, value: '115', drawn: { ...drawn, kind: 'outcome' }, sources: [] }],
    });
    return slidesOf({ readings: [model] }).find(({ body }) => body.layout === 'practice')?.body;
  };
  const long = 'hộ tham gia, nay toàn xóm có nhà vệ sinh hợp vệ sinh';

  test('under a smaller number', () => {
    const body = bodyOf('hộ nghèo của thôn sau ba năm');
    expect(body).toMatchObject({ isSmall: true, amount: { number: '115' }, bars: { height: 146 } });
  });

  test('under what it counts alone, for the bars say the number', () => {
    expect(bodyOf(long)).toMatchObject({ amount: { number: '', label: long }, bars: {} });
  });

  test('and never loses the word before the number', () => {
    const body = bodyOf(long, 'hơn');
    const bars = body?.layout === 'practice' ? body.bars : undefined;
    const texts = bars?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['Trước: 78 hộ', 'Sau: hơn 115 hộ']);
  });
});

test('the sources fill one slide, and the others are named to the trainer', () => {
  const readings = Array.from({ length: 15 }, (_, at) =>
    readingOf({ short: at + 1, name: `Bài thứ ${at + 1}` }),
  );
  const last = slidesOf({ readings }).at(-1);
  const shown = last?.body.layout === 'rows' ? last.body.rows.length : 0;
  expect(shown).toBeGreaterThan(7);
  const named = last?.notes.join(' ') ?? '';
  expect(named).toContain(`Bài thứ ${shown + 1}`);
  expect(named).toContain('Bài thứ 15');
});

describe('what the audience must not see', () => {
  test('is in the notes: what to say, what to expect, reservations', () => {
    const slides = slidesOf({ readings: [readingOf({ caution: 'Mới đọc bản chép.' })] });
    const shown = slides.flatMap(slideTexts).join(' ');
    const notes = slides.flatMap(({ notes: said }) => said).join(' ');
    for (const words of [
      'Dân vận là việc của mọi người.',
      'Hỏi vì sao chưa chịu.',
      'Mới đọc bản chép.',
    ]) {
      expect(shown).not.toContain(words);
      expect(notes).toContain(words);
    }
  });
});

test('slides beyond the bound are left out from the least needed, and named to the trainer', () => {
  const readings = Array.from({ length: 60 }, (_, at) =>
    readingOf({ short: at + 1, name: `Bài ${at + 1}` }),
  );
  const steps = [{ minutes: 60, activity: 'Đọc', uses: readings.map((_, at) => at) }];
  const slides = slidesOf({ readings, steps, minutes: 60 });
  expect(slides).toHaveLength(mostSlides(60));
  const notes = slides.flatMap(({ notes: said }) => said).join(' ');
  expect(notes).toContain('Không có trang chiếu riêng');
});

const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', 'g'), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 45,
  })
  .map((list) => list.join(' '));

test('whatever a question says, its slide has it whole, and its place holds it', () => {
  fc.assert(
    fc.property(words, (text) => {
      const question = text.slice(0, 330).trim();
      const slides = slidesOf({ questions: [asked(question)] });
      const found = slides.find(({ body }) => body.layout === 'ask');
      expect(found?.title).toBe(question);
      const size = found?.titleSize ?? 0;
      expect(heightOf(question, place.textWidth, size, { face: 'read' })).toBeLessThan(
        content.height,
      );
    }),
    { numRuns: 60 },
  );
});

test('whatever a quiz asks, it is shown whole or not at all', () => {
  fc.assert(
    fc.property(words, fc.array(words, { minLength: 2, maxLength: 4 }), (question, options) => {
      const item = {
        ...(questions[0] as (typeof questions)[number]),
        kind: 'single',
        question,
        options,
        answer: 0,
      } as const;
      const steps = [{ minutes: 10, activity: 'Trắc nghiệm', uses: [] }];
      for (const slide of slidesOf({ quiz: [item], steps, questions: [] })) {
        if (slide.body.layout !== 'quiz') continue;
        expect(slide.title).toBe(question);
        expect(slide.body.options.map(({ text }) => text)).toEqual(options);
      }
    }),
    { numRuns: 60 },
  );
});
