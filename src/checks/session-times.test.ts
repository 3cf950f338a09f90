import { expect, test } from 'vitest';
import { fileText, sessionOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkSessionTimes } from './session-times.ts';

const step = (minutes: number, activity: string) => ({ minutes, activity });
const opening = step(10, 'Mở đầu');
const quiz = step(10, 'Trắc nghiệm và chữa bài');
const closing = step(5, 'Chốt bài');

/** Problems of a session with such an agenda, each with the line of the file it is told at. */
function problemsOf(...agenda: ReturnType<typeof step>[]) {
  const minutes = agenda.reduce((sum, each) => sum + each.minutes, 0);
  const entry = sessionOf('a', { minutes, agenda });
  const checker = new Checker([entry], vocabulary, new Set());
  checkSessionTimes(entry, checker);
  const lines = fileText('session', { minutes, agenda }).split('\n');
  return checker.problems.map(({ line, message, hint, severity }) => ({
    at: lines[line - 1]?.trim(),
    message,
    hint,
    severity,
  }));
}

test('an hour that opens, quizzes and closes in their minutes has no problem', () => {
  expect(problemsOf(opening, step(35, 'Bàn'), quiz, closing)).toEqual([]);
});

test('a quiz that closes the session counts as both', () => {
  expect(problemsOf(step(5, 'Mở đầu'), step(45, 'Bàn'), quiz)).toEqual([]);
});

test('less than an hour is too short', () => {
  expect(problemsOf(opening, step(34, 'Bàn'), quiz, closing)).toEqual([
    {
      at: 'minutes: 59',
      message: 'Buổi học dài 59 phút, ít nhất phải 60 phút.',
      hint: 'Kéo dài các bước cho đủ 60 phút, rồi sửa minutes: của cả buổi cho khớp.',
      severity: 'error',
    },
  ]);
});

test('an opening of other minutes is told at its step, with what to write', () => {
  expect(problemsOf(step(15, 'Mở đầu'), step(30, 'Bàn'), quiz, closing)).toEqual([
    {
      at: '- minutes: 15',
      message: 'Bước mở đầu “Mở đầu” dài 15 phút, phải là 5 hoặc 10 phút.',
      hint: 'Viết minutes: 5 hoặc minutes: 10, rồi sửa bước khác cho tổng số phút vẫn khớp.',
      severity: 'error',
    },
  ]);
});

test('a closing of other minutes is told at its step', () => {
  expect(problemsOf(opening, step(32, 'Bàn'), quiz, step(8, 'Chốt bài'))).toMatchObject([
    { at: '- minutes: 8', message: 'Bước kết thúc “Chốt bài” dài 8 phút, phải là 5 hoặc 10 phút.' },
  ]);
});

test('a quiz of other minutes is told at its step', () => {
  expect(problemsOf(opening, step(25, 'Bàn'), step(20, 'Trắc nghiệm'), closing)).toMatchObject([
    {
      at: '- minutes: 20',
      message: 'Bước “Trắc nghiệm” dài 20 phút, bước trắc nghiệm phải đúng 10 phút.',
    },
  ]);
});

test('an agenda without a quiz is told how to have one', () => {
  expect(problemsOf(opening, step(45, 'Bàn'), closing)).toMatchObject([
    {
      at: 'agenda:',
      message: 'Chương trình không có bước trắc nghiệm.',
      hint: 'Thêm một bước minutes: 10, có activity: bắt đầu bằng “Trắc nghiệm”.',
    },
  ]);
});

test('a second quiz is told at its name', () => {
  expect(problemsOf(opening, step(35, 'Bàn'), quiz, step(10, 'Trắc nghiệm lại'))).toMatchObject([
    {
      at: 'activity: Trắc nghiệm lại',
      message: 'Chương trình có 2 bước trắc nghiệm, chỉ được một.',
    },
  ]);
});
