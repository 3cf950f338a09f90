import type { Lesson, LessonQuestion, Reading } from '../../lesson.ts';
import type { QuizQuestion } from '../../quiz-question.ts';

/** A reading with something in every field, changed by `fields`. */
export function readingOf(fields: Partial<Reading> = {}): Reading {
  return {
    kind: 'document',
    id: '25-nq-tw-2013',
    short: 1,
    name: 'Nghị quyết 25-NQ/TW (2013)',
    reference: 'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 về công tác dân vận',
    address: '/van-ban/25-nq-tw-2013/',
    state: 'Còn hiệu lực',
    summary: 'Dân vận là việc của cả hệ thống chính trị.',
    points: ['Đảng lãnh đạo, chính quyền tổ chức thực hiện.'],
    document: {
      number: '25-NQ/TW',
      type: 'Nghị quyết',
      title: 'Về công tác dân vận',
      issuer: 'Ban Chấp hành Trung ương Đảng',
      day: '2013-06-03',
      mark: 'in',
      state: 'Còn hiệu lực',
      acts: [],
    },
    tasks: [{ who: 'Cấp ủy', what: 'Phân công người phụ trách.' }],
    difficulties: [],
    figures: [
      {
        label: 'mô hình',
        value: 'hơn 1.900',
        drawn: {
          number: 1900,
          before: 820,
          unit: 'mô hình',
          qualifier: 'hơn',
          label: 'mô hình',
          kind: 'outcome',
        },
        sources: [1],
      },
    ],
    questions: ['Việc nào dân chưa thuận?'],
    sources: [
      { title: 'Báo Nhân Dân', day: '2013-06-04', url: 'https://example.org/1' },
      { title: 'Tạp chí Dân vận', url: 'https://example.org/2' },
    ],
    ...fields,
  };
}

/** One question of every kind. */
export const questions: readonly QuizQuestion[] = (
  [
    { kind: 'single', options: ['Ngày 11/5/2013', 'Ngày 03/6/2013'], answer: 1 },
    { kind: 'several', options: ['Gần dân', 'Xa dân', 'Trọng dân'], answers: [0, 2] },
    { kind: 'true-false', answer: false },
    {
      kind: 'match',
      pairs: [
        { left: '25-NQ/TW', right: 'Nghị quyết' },
        { left: '43-KL/TW', right: 'Kết luận' },
      ],
    },
    { kind: 'order', items: ['Biết', 'Bàn', 'Làm'] },
  ] as const
).map((question) => ({
  ...question,
  question: `Câu hỏi loại ${question.kind}?`,
  why: 'Vì nguồn ghi thế.',
  source: { name: 'Nghị quyết 25-NQ/TW (2013)', address: '/van-ban/25-nq-tw-2013/' },
  origin: 'authored',
}));

/** A question of which nothing is expected. */
export const asked = (question: string): LessonQuestion => ({ question, expect: [] });

/** A lesson with something in every field, changed by `fields`. */
export function lessonOf(fields: Partial<Lesson> = {}): Lesson {
  return {
    title: 'Dân vận khéo ở cơ sở',
    audience: 'Đoàn viên',
    minutes: 30,
    objectives: ['Dẫn đúng văn bản', 'Chọn được một việc'],
    steps: [
      {
        minutes: 10,
        activity: 'Đọc',
        how: 'Đọc theo nhóm.',
        notes: 'Mang giấy.',
        inner: [{ minutes: 4, what: 'Đọc thầm' }],
        script: [{ say: 'Dân vận là việc của mọi người.', basis: ['Nghị quyết mẫu'] }],
        show: [{ reading: 0, points: ['Ý trên trang chiếu.'] }],
        uses: [0],
      },
      {
        minutes: 20,
        activity: 'Bàn',
        cases: [
          {
            title: 'Con đường hẹp',
            situation: 'Ba hộ chưa chịu lùi rào.',
            roles: ['Trưởng thôn muốn xong trước mùa mưa.'],
            ask: ['Nói gì trước?'],
            expect: ['Hỏi vì sao chưa chịu.'],
            basis: ['Điều 7, Luật mẫu'],
          },
        ],
        uses: [],
      },
    ],
    readings: [readingOf()],
    questions: [{ question: 'Việc nào làm được ngay?', expect: ['Một việc có hạn.'] }],
    prepare: ['In 40 phiếu.'],
    notes: ['Mang loa.'],
    slips: [{ wrong: 'Ghi số mà quên năm.', right: 'Ghi đủ năm.', basis: ['Điều 5, Luật mẫu'] }],
    adapt: [{ audience: 'Chi bộ', how: 'Rút phần đọc.' }],
    more: [{ title: 'Đọc thêm', lines: ['Một dòng viết thêm.'] }],
    quiz: questions,
    builtOn: '2026-11-28',
    ...fields,
  };
}
