import type { AnyEntry } from '../entries/entry.ts';
import { nearest, type Problem } from '../schema/index.ts';

/**
 * Problems of the MDX after the frontmatter: what no body may hold, and components of a document
 * that is none of `documents`.
 */
export function checkBody(
  { file, body, bodyLine }: Pick<AnyEntry, 'file' | 'body' | 'bodyLine'>,
  documents: ReadonlySet<string>,
): Problem[] {
  const missing = body.components.flatMap(({ name, attributes, line, column }) => {
    const id = attributes['document'];
    // Without the attribute the body itself is wrong, and says so.
    if (id === undefined || documents.has(id)) return [];
    const close = nearest(id, documents);
    return {
      line,
      column,
      message: `<${name}>: thư viện không có văn bản mang mã “${id}”.`,
      hint: close ? `Có phải bạn muốn viết “${close}”?` : 'Viết document="<mã văn bản>".',
    };
  });
  return [...body.problems, ...missing].map((problem) => ({
    ...problem,
    file,
    line: problem.line + bodyLine - 1,
    field: '',
    severity: 'error',
  }));
}
