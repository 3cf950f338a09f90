import type { Rule } from './rules.ts';

/** Something an editor has to mend, with the place where it stands. */
export interface Problem {
  /** Path of the file, from the project's root. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** The field meant, as a path such as `sources[1].url`; empty for the file as a whole. */
  field: string;
  /** The rule that is broken. */
  code: Rule;
  /** What was found, a Vietnamese sentence. */
  message: string;
  /** What to write instead. */
  hint?: string;
  /** What stands where a code belongs, and has not the form of one. */
  typedForCode?: string;
  /** `error` stops the build, `warning` is printed only. */
  severity: 'error' | 'warning';
}

/** Problems in the order in which an editor goes through them: file by file, line by line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Prints problems grouped by file in the order of their lines, ready for a terminal. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = inOrder(problems).map((problem) => {
    const label = problem.severity === 'error' ? 'Lỗi' : 'Lưu ý';
    const hint = problem.hint ? `\n    → ${problem.hint}` : '';
    return `${problem.file}:${problem.line}:${problem.column}\n    ${label}: ${problem.message}${hint}`;
  });
  return blocks.join('\n');
}

/** The closing line of a check: how many files, errors and warnings. */
export function summariseProblems(problems: readonly Problem[], files: number): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return `Đã kiểm tra ${files} tệp: không có lỗi.`;
  const remarks = `${warnings} lưu ý nên xem`;
  if (errors === 0) return `Đã kiểm tra ${files} tệp: không có lỗi, ${remarks} (gửi đi được).`;
  return `Đã kiểm tra ${files} tệp: ${errors} lỗi phải sửa, ${remarks}.`;
}
