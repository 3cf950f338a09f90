import type { SessionEntry } from '../entries/entry.ts';
import type { Checker } from './checker.ts';

/** Less is no study session. */
const leastMinutes = 60;
/** How long a session may open, and close. */
const edgeMinutes = [5, 10];
const quizMinutes = 10;
/** How the name of the step begins in which the quiz is taken. */
const quizName = 'Trắc nghiệm';

/**
 * The times of a session's agenda: trainers plan by them, and packs that the builder proposes keep
 * the same.
 */
export function checkSessionTimes(entry: SessionEntry, checker: Checker): void {
  const { minutes, agenda } = entry.data;
  if (minutes < leastMinutes) {
    checker.add(entry, ['minutes'], {
      code: 'chuyen-de',
      message: `Buổi học dài ${minutes} phút, ít nhất phải ${leastMinutes} phút.`,
      hint: `Kéo dài các bước cho đủ ${leastMinutes} phút, rồi sửa minutes: của cả buổi cho khớp.`,
    });
  }
  checkEdge(entry, 0, 'mở đầu', checker);
  checkEdge(entry, agenda.length - 1, 'kết thúc', checker);
  checkQuizStep(entry, checker);
}

function checkEdge(entry: SessionEntry, at: number, name: string, checker: Checker): void {
  const step = entry.data.agenda[at];
  if (!step || edgeMinutes.includes(step.minutes)) return;
  checker.add(entry, ['agenda', at, 'minutes'], {
    code: 'chuyen-de',
    message: `Bước ${name} “${step.activity}” dài ${step.minutes} phút, phải là ${edgeMinutes.join(' hoặc ')} phút.`,
    hint: `Viết ${edgeMinutes.map((minutes) => `minutes: ${minutes}`).join(' hoặc ')}, rồi sửa bước khác cho tổng số phút vẫn khớp.`,
  });
}

function checkQuizStep(entry: SessionEntry, checker: Checker): void {
  const steps = entry.data.agenda.flatMap((step, at) =>
    step.activity.startsWith(quizName) ? [{ ...step, at }] : [],
  );
  const [first, second] = steps;
  if (!first) {
    checker.add(entry, ['agenda'], {
      code: 'chuyen-de',
      message: 'Chương trình không có bước trắc nghiệm.',
      hint: `Thêm một bước minutes: ${quizMinutes}, có activity: bắt đầu bằng “${quizName}”.`,
    });
    return;
  }
  if (first.minutes !== quizMinutes) {
    checker.add(entry, ['agenda', first.at, 'minutes'], {
      code: 'chuyen-de',
      message: `Bước “${first.activity}” dài ${first.minutes} phút, bước trắc nghiệm phải đúng ${quizMinutes} phút.`,
      hint: `Viết minutes: ${quizMinutes}, rồi sửa bước khác cho tổng số phút vẫn khớp.`,
    });
  }
  if (second) {
    checker.add(entry, ['agenda', second.at, 'activity'], {
      code: 'chuyen-de',
      message: `Chương trình có ${steps.length} bước trắc nghiệm, chỉ được một.`,
      hint: `Gộp vào bước “${first.activity}”, hoặc đặt cho bước này tên không bắt đầu bằng “${quizName}”.`,
    });
  }
}
