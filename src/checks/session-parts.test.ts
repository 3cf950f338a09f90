import { expect, test } from 'vitest';
import { documentOf, sessionOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkSessionParts } from './session-parts.ts';

const held = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });

/** Messages of what is wrong with the parts of a session of 60 minutes. */
function messagesOf(fields: object): string[] {
  const entry = sessionOf('a', fields);
  const checker = new Checker([held, entry], vocabulary, new Set());
  checkSessionParts(entry, checker);
  return checker.problems.map(({ field, message }) => `${field}: ${message}`);
}

const agendaWith = (step: object) => ({
  agenda: [
    { minutes: 10, activity: 'Mở đầu' },
    { minutes: 40, activity: 'Thảo luận', ...step },
    { minutes: 10, activity: 'Trắc nghiệm' },
  ],
});

test('words, cases and slips that rest on what the library holds are sound', () => {
  const basis = () => [{ document: '25-nq-tw-2013', provision: 'Điều 2' }, { motto: 'nghe-dan' }];
  const step = {
    script: [{ say: 'Nói.', basis: basis() }],
    cases: [{ title: 'A', situation: 'B.', ask: ['Làm gì?'], basis: basis() }],
    inner: [{ minutes: 40, what: 'Bàn' }],
  };
  expect(messagesOf({ ...agendaWith(step), slips: [{ wrong: 'Sai.', basis: basis() }] })).toEqual(
    [],
  );
});

test.each([
  [
    agendaWith({ script: [{ say: 'Nói.', basis: [{ document: '26-nq-tw-2013' }] }] }),
    'agenda[2].script[1].basis[1].document: Thư viện không có văn bản mã “26-nq-tw-2013”.',
  ],
  [
    agendaWith({
      cases: [{ title: 'A', situation: 'B.', ask: ['Làm?'], basis: [{ motto: 'nghe' }] }],
    }),
    'agenda[2].cases[1].basis[1].motto: Danh mục mottos.yaml không có mã “nghe”.',
  ],
  [
    { slips: [{ wrong: 'Sai.', basis: [{ model: 'x' }] }] },
    'slips[1].basis[1].model: Thư viện không có mô hình mã “x”.',
  ],
  [
    agendaWith({ inner: [{ minutes: 41, what: 'Bàn' }] }),
    'agenda[2].inner: Bước “Thảo luận” dài 40 phút mà inner: cộng lại 41 phút.',
  ],
  [agendaWith({ short: 20 }), 'agenda: Bản rút gọn cộng lại 20 phút, phải đúng 30 phút.'],
  [
    {
      questions: ['Một?', 'Hai?', 'Ba?', 'Bốn?'].map((question) => ({ question, step: 4 })),
    },
    'questions[1].step: Câu hỏi xếp vào bước 4, chương trình chỉ có 3 bước.',
  ],
])('%o is told', (fields, message) => {
  expect(messagesOf(fields)[0]).toBe(message);
});

test('a step may not be longer in the short version than in the whole one', () => {
  const agenda = [
    { minutes: 5, short: 10, activity: 'Mở đầu' },
    { minutes: 45, short: 20, activity: 'Thảo luận' },
    { minutes: 10, activity: 'Trắc nghiệm' },
  ];
  expect(messagesOf({ agenda })).toEqual([
    'agenda[1].short: Bước “Mở đầu” trong bản rút gọn dài 10 phút, hơn cả 5 phút của bản đủ.',
  ]);
});
