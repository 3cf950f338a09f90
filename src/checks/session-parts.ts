import type { SessionEntry } from '../entries/entry.ts';
import { checkBases } from './bases.ts';
import type { Checker } from './checker.ts';

/** Length of the short version that a session may have, in minutes. */
const shortMinutes = 30;

/** What a session's steps, cases, slips and questions name, and whether their minutes add up. */
export function checkSessionParts(entry: SessionEntry, checker: Checker): void {
  const { agenda, slips } = entry.data;
  const mottos = checker.mottos;
  for (const [at, { script, cases }] of agenda.entries()) {
    const step = ['agenda', at];
    for (const [n, { basis }] of script.entries()) {
      checkBases(entry, [...step, 'script', n, 'basis'], basis, mottos, checker);
    }
    for (const [n, { basis }] of cases.entries()) {
      checkBases(entry, [...step, 'cases', n, 'basis'], basis, mottos, checker);
    }
    checkInner(entry, at, checker);
  }
  for (const [n, { basis }] of slips.entries()) {
    checkBases(entry, ['slips', n, 'basis'], basis, mottos, checker);
  }
  checkShort(entry, checker);
  checkQuestionSteps(entry, checker);
}

function checkInner(entry: SessionEntry, at: number, checker: Checker): void {
  const step = entry.data.agenda[at];
  const sum = step?.inner.reduce((total, { minutes }) => total + minutes, 0) ?? 0;
  if (!step || sum <= step.minutes) return;
  checker.add(entry, ['agenda', at, 'inner'], {
    code: 'chuyen-de',
    message: `Bước “${step.activity}” dài ${step.minutes} phút mà inner: cộng lại ${sum} phút.`,
    hint: 'Sửa minutes: của từng dòng trong inner: cho không quá số phút của bước.',
  });
}

function checkShort(entry: SessionEntry, checker: Checker): void {
  const { agenda } = entry.data;
  const sum = agenda.reduce((total, { short }) => total + (short ?? 0), 0);
  if (sum !== 0 && sum !== shortMinutes) {
    checker.add(entry, ['agenda'], {
      code: 'chuyen-de',
      message: `Bản rút gọn cộng lại ${sum} phút, phải đúng ${shortMinutes} phút.`,
      hint: 'Sửa short: của các bước cho cộng lại 30, hoặc bỏ hết short: nếu không có bản rút gọn.',
    });
  }
  for (const [at, { short, minutes, activity }] of agenda.entries()) {
    if (short === undefined || short <= minutes) continue;
    checker.add(entry, ['agenda', at, 'short'], {
      code: 'chuyen-de',
      message: `Bước “${activity}” trong bản rút gọn dài ${short} phút, hơn cả ${minutes} phút của bản đủ.`,
      hint: 'Bản rút gọn không kéo dài bước nào: ghi short: không quá minutes:.',
    });
  }
}

function checkQuestionSteps(entry: SessionEntry, checker: Checker): void {
  const { agenda, questions } = entry.data;
  for (const [at, { step }] of questions.entries()) {
    if (step === undefined || step <= agenda.length) continue;
    checker.add(entry, ['questions', at, 'step'], {
      code: 'chuyen-de',
      message: `Câu hỏi xếp vào bước ${step}, chương trình chỉ có ${agenda.length} bước.`,
      hint: `Ghi số bước từ 1 đến ${agenda.length}, hoặc bỏ step: để trang tự xếp.`,
    });
  }
}
