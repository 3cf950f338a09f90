import type { Problem } from '../../src/schema/index.ts';
import { formatSource } from '../format/format-source.ts';

/** What keeps a file from being in the one style of the library, at the first line that would change. */
export function styleProblem(file: string, source: string): Problem | undefined {
  const { text, problem } = formatSource(file, source);
  if (problem) return problem;
  if (text === source) return undefined;
  const lines = text?.split('\n') ?? [];
  const at = source.split('\n').findIndex((line, index) => line !== lines[index]);
  return {
    file,
    line: Math.max(0, at) + 1,
    column: 1,
    field: '',
    code: 'quy-cach',
    message: 'Từ dòng này chữ hoặc Markdown chưa đúng quy cách chung.',
    hint: 'Chạy npm run check -- --fix để sửa.',
    severity: 'warning',
  };
}
