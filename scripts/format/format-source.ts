import { type Problem, splitFrontmatter } from '../../src/schema/index.ts';
import { CannotFormat, formatBody } from './format-body.ts';

/** The tidy text of a file, or the reason why it is left as it is. */
export type Formatted =
  | { text: string; problem?: undefined }
  | { text?: undefined; problem: Problem };

/** Tidies one MDX file. Of its frontmatter, whose titles are official text, only the letters' form. */
export function formatSource(file: string, source: string): Formatted {
  const problem = (message: string, line: number, column: number, hint: string): Formatted => ({
    problem: { file, line, column, field: '', code: 'quy-cach', message, hint, severity: 'error' },
  });
  const parts = splitFrontmatter(source);
  if (!parts) {
    const hint = 'Bắt đầu tệp bằng một dòng ---, các trường, rồi một dòng --- nữa.';
    return problem('Tệp không có phần đầu tệp.', 1, 1, hint);
  }
  const head = source.slice(0, source.length - parts.body.length).normalize('NFC');
  try {
    return { text: head + formatBody(parts.body) };
  } catch (error) {
    if (!(error instanceof CannotFormat)) throw error;
    const line = error.line + parts.bodyLine - 1;
    const hint = 'Tệp này được giữ nguyên. Sửa chỗ đó, rồi chạy npm run check.';
    return problem(error.message, line, error.column, hint);
  }
}
