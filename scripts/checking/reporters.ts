import { guideOf, type Problem, summariseProblems } from '../../src/schema/index.ts';
import type { Checked } from './whole-check.ts';

/** How a check is told: to people in a terminal, to programs, to the machine that checks what was sent. */
export type Reporter = (checked: Checked) => string;

const around = 1;
const widest = 100;

/** Place, finding, remedy, and the lines around it; at the end the parts of the guide that say more. */
export const forPeople: Reporter = ({ problems, files, entries, texts }) => {
  const blocks = problems.map((problem) => {
    const { file, line, column, code, severity, message, hint } = problem;
    return [
      `${file}:${line}:${column}`,
      `    ${severity === 'error' ? 'Lỗi' : 'Lưu ý'}: ${message}`,
      ...(hint ? [`    → ${hint}`] : []),
      ...codeFrame(texts.get(file), problem),
      `    [${code}]`,
    ].join('\n');
  });
  const codes = [...new Set(problems.map(({ code }) => code))].toSorted();
  const guide = codes.map((code) => `    ${code}: ${guideOf(code)}`);
  return [
    ...blocks,
    ...(guide.length > 0 ? [['Giải thích trong hướng dẫn:', ...guide].join('\n')] : []),
    `${summariseProblems(problems, files)} Đọc được ${entries} bài.`,
  ].join('\n\n');
};

/** The line of a problem between its neighbours, with a mark under the column. */
function codeFrame(
  text: string | undefined,
  { line, column }: Pick<Problem, 'line' | 'column'>,
): string[] {
  const lines = text?.split('\n') ?? [];
  const first = Math.max(1, line - around);
  const shown = lines.slice(first - 1, line + around);
  if (lines[line - 1] === undefined || shown.length === 0) return [];
  // A long line is shown from a little before the column, so that the mark stands in sight.
  const from = column > widest - 20 ? column - 40 : 0;
  const width = String(first + shown.length - 1).length;
  return shown.flatMap((written, index) => {
    const number = first + index;
    const cut = written.slice(from, from + widest).replace(/[\t\r\p{Cc}]/gu, ' ');
    const row = `    ${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${cut}`;
    if (number !== line) return [row.trimEnd()];
    return [row, `      ${' '.repeat(width)} | ${' '.repeat(Math.max(0, column - 1 - from))}^`];
  });
}

/** Everything as data; `version` grows when a field changes its meaning. */
export const asJson: Reporter = ({ problems, files, entries }) =>
  JSON.stringify(
    {
      version: 1,
      files,
      entries,
      errors: problems.filter(({ severity }) => severity === 'error').length,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
      problems: problems.map(({ severity, ...problem }) => ({
        level: severity,
        ...problem,
        guide: guideOf(problem.code),
      })),
    },
    null,
    2,
  );

/** Workflow commands, by which GitHub shows each problem beside its line. */
export const forCi: Reporter = ({ problems, files }) => {
  const value = (text: string | number) =>
    String(text).replace(/[%\r\n:,]/g, (sign) => `%${hex(sign)}`);
  const words = (text: string) => text.replace(/[%\r\n]/g, (sign) => `%${hex(sign)}`);
  const commands = problems.map(
    ({ severity, file, line, column, code, message, hint }) =>
      `::${severity} file=${value(file)},line=${line},col=${column},title=${value(code)}::${words(hint ? `${message} → ${hint}` : message)}`,
  );
  return [...commands, summariseProblems(problems, files)].join('\n');
};

const hex = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0');
