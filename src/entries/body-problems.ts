import type { Problem } from '../schema/index.ts';
import type { Entry } from './entry.ts';

/** What no body may hold, at the lines of its file. */
export function bodyProblems({
  file,
  body,
  bodyLine,
}: Pick<Entry, 'file' | 'body' | 'bodyLine'>): Problem[] {
  return body.problems.map(({ line, column, message, hint }) => ({
    file,
    line: line + bodyLine - 1,
    column,
    field: '',
    code: 'than-bai',
    message,
    hint,
    severity: 'error',
  }));
}
