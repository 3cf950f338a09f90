import type { Body } from '../body/body.ts';
import type { Problem } from '../schema/index.ts';

/** A file whose body was read. */
interface ReadFile {
  file: string;
  body: Body;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** What no body may hold, at the lines of its file. */
export function bodyProblems({ file, body, bodyLine }: ReadFile): Problem[] {
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
