import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeAgenda } from './agenda.ts';
import { audiences } from './audiences.ts';
import { catalogueOf } from './catalogue.ts';
import type { Lesson, Reading } from './lesson.ts';
import { lessonOf as sampleLesson } from './output/testing/sample.ts';
import { addEntry, changeStep, cutStep, emptyPack, moveStep, type Pack } from './pack.ts';
import { lessonOfPack } from './pack-lesson.ts';

const catalogue = catalogueOf({
  entries: [
    {
      short: 1,
      kind: 'document',
      name: 'Nghị quyết 25-NQ/TW (2013)',
      about: '',
      weight: 16,
      uses: 9,
    },
    { short: 2, kind: 'document', name: 'Kết luận 43-KL/TW (2019)', about: '', weight: 8, uses: 3 },
    {
      short: 3,
      kind: 'model',
      name: 'Bữa cơm công đoàn',
      about: 'Công đoàn A',
      weight: 10,
      uses: 1,
    },
    {
      short: 4,
      kind: 'report',
      name: 'Khối doanh nghiệp',
      about: 'Đảng ủy khối',
      weight: 10,
      uses: 1,
    },
  ],
  sessions: [
    {
      short: 321,
      title: 'Chuyên đề',
      lesson: '/chuyen-de/mot/bai.nen',
      audience: 'Chi bộ',
      minutes: 60,
      objectives: ['Nói được'],
      steps: [
        { minutes: 20, activity: 'Đọc', how: 'Theo cặp', uses: [1] },
        { minutes: 40, activity: 'Bàn', uses: [3] },
      ],
    },
  ],
});
const packOf = (entries: readonly number[], change: Partial<Pack> = {}): Pack => ({
  ...entries.reduce(addEntry, emptyPack()),
  ...change,
});
const minutesOf = (pack: Pack) =>
  proposeAgenda(pack, catalogue).steps.map(({ minutes }) => minutes);
const known = fc.uniqueArray(fc.integer({ min: 1, max: 4 }));
const lengths = fc.constantFrom<30 | 60 | 90 | 120>(30, 60, 90, 120);

describe('a proposed agenda', () => {
  test('adds up exactly to the minutes set aside, whatever was picked for whom', () => {
    const names = fc.constantFrom('', 'Lớp tập huấn', ...audiences.map(({ name }) => name));
    fc.assert(
      fc.property(known, lengths, names, (entries, minutes, audience) => {
        const agenda = proposeAgenda(packOf(entries, { minutes, audience }), catalogue);
        // Four parts and two pieces of five minutes fit into thirty.
        if (minutes > 30 || entries.length < 3) expect(agenda.total).toBe(minutes);
        expect(agenda.over).toBe(agenda.total - minutes);
        let clock = 0;
        for (const step of agenda.steps) {
          expect(step.from).toBe(clock);
          clock += step.minutes;
          expect(step.to).toBe(clock);
        }
      }),
    );
  });

  test('gives a document that says more the longer time', () => {
    expect(minutesOf(packOf([1, 2, 3]))).toEqual([10, 20, 10, 10, 25, 10, 5]);
  });

  test('gives the audience what it needs: a cell talks, a union works on cases', () => {
    const byAudience = (audience: string) => minutesOf(packOf([1, 3], { audience, minutes: 120 }));
    const [, document = 0, model = 0, discussion = 0] = byAudience('');
    expect(byAudience('Chi bộ')[3]).toBeGreaterThan(discussion);
    expect(byAudience('Công đoàn cơ sở')[2]).toBeGreaterThan(model);
    expect(byAudience('Đoàn viên, người lao động')[1]).toBeLessThan(document);
  });

  test('says by how much it runs over where even the least is too much', () => {
    const agenda = proposeAgenda(packOf([1, 2, 3, 4], { minutes: 30 }), catalogue);
    expect(agenda.total).toBe(35);
    expect(agenda.over).toBe(5);
  });

  test('keeps minutes set by hand, and shares the rest anew', () => {
    const set = changeStep(packOf([1, 2, 3]), 1, { minutes: 40 });
    expect(minutesOf(set)[1]).toBe(40);
    expect(proposeAgenda(set, catalogue).over).toBe(0);
    // The same step after others were moved, cut and added.
    const later = addEntry(cutStep(moveStep(set, 1, 2), 4), 4);
    const agenda = proposeAgenda(later, catalogue);
    expect(agenda.steps.find(({ uses }) => uses.includes(1))?.minutes).toBe(40);
    expect(agenda.over).toBe(0);
  });

  test('runs over when more is set by hand than there is', () => {
    const set = changeStep(packOf([1]), 1, { minutes: 100 });
    expect(proposeAgenda(set, catalogue).over).toBe(100 + 3 + 5 + 5 + 2 - 90);
  });

  test('keeps own words and drops the advice on what they replace', () => {
    const changed = changeStep(packOf([1]), 1, { activity: 'Đọc to', notes: 'Mang bản in' });
    const [, step] = proposeAgenda(changed, catalogue).steps;
    expect(step).toMatchObject({ activity: 'Đọc to', how: undefined, notes: 'Mang bản in' });
  });

  test('a step whose entry is gone takes no time and says so; the rest is as without it', () => {
    const agenda = proposeAgenda(packOf([1, 999]), catalogue);
    expect(agenda.steps[2]).toMatchObject({ missing: true, minutes: 0 });
    expect(agenda.steps[2]?.activity).toContain('999');
    expect(agenda.total).toBe(90);
  });
});

describe('a lesson of a pack', () => {
  const ready: Lesson = sampleLesson({
    objectives: ['Nói được'],
    questions: [
      { question: 'Vì sao?', expect: ['Vì gần dân.'], step: 1 },
      { question: 'Ở bước bị bỏ?', expect: [], step: 0 },
    ],
    prepare: ['In phiếu.'],
    notes: ['Của chuyên đề.'],
  });
  const reading = (short: number, questions: readonly string[] = []): Reading => ({
    kind: short === 3 ? 'model' : 'document',
    id: String(short),
    short,
    name: catalogue.entry(short)?.name ?? '',
    reference: '',
    address: '',
    summary: '',
    points: [],
    tasks: [],
    difficulties: [],
    figures: [],
    questions,
    sources: [],
  });
  const lessonOf = (pack: Pack) =>
    lessonOfPack(pack, {
      catalogue,
      session: (short) => (short === 321 ? ready : undefined),
      reading: (short) => (catalogue.entry(short) ? reading(short, [`Hỏi ${short}?`]) : undefined),
      quiz: [],
      builtOn: '2026-11-28',
    });

  test('has each reading once, and its steps point at them', () => {
    const lesson = lessonOf(packOf([3, 1, 999]));
    expect(lesson.readings.map(({ short }) => short)).toEqual([3, 1]);
    expect(lesson.steps.map(({ uses }) => uses)).toEqual([[], [0], [1], [], [], []]);
  });

  test('is named by its own title, its session, or what was picked', () => {
    expect(lessonOf(packOf([1], { title: 'Tối thứ Năm' })).title).toBe('Tối thứ Năm');
    expect(lessonOf(packOf([1, 3])).title).toBe(
      'Buổi học: Nghị quyết 25-NQ/TW (2013) và 1 tài liệu khác',
    );
    const session = { part: 'session', entry: 321, index: 1 } as const;
    expect(lessonOf(packOf([], { steps: [session] }))).toMatchObject({
      title: 'Chuyên đề',
      audience: 'Chi bộ',
      objectives: ['Nói được'],
      questions: [{ question: 'Vì sao?', expect: ['Vì gần dân.'], step: 0 }],
      prepare: ['In phiếu.'],
    });
  });

  test('tells what the ready session tells in that step, and cuts what the trainer cut', () => {
    const step = { part: 'session', entry: 321, index: 1, without: [3] } as const;
    const lesson = lessonOf(packOf([], { steps: [step], notes: 'Của tôi.\nDòng hai.' }));
    expect(lesson.steps[0]?.cases?.[0]?.title).toBe('Con đường hẹp');
    expect(lesson.notes).toEqual(['Của chuyên đề.', 'Của tôi.', 'Dòng hai.']);
    expect(lesson.readings.map(({ short }) => short)).not.toContain(3);
  });

  test('a question of a step is asked in it', () => {
    const pack = changeStep(packOf([1]), 1, { asks: ['Hỏi ở đây?'], how: 'Đọc to.' });
    const lesson = lessonOf(pack);
    expect(lesson.questions[0]).toEqual({ question: 'Hỏi ở đây?', expect: [], step: 1 });
    expect(lesson.steps[1]?.how).toBe('Đọc to.');
  });

  test('asks own questions first', () => {
    const { questions } = lessonOf(packOf([1], { questions: ['Của tôi?'] }));
    expect(questions.map(({ question }) => question)).toEqual(['Của tôi?', 'Hỏi 1?']);
  });
});
