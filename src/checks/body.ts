import { bodyProblems } from '../entries/body-problems.ts';
import { nearestId } from '../entries/document-id.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { Problem } from '../schema/index.ts';

/**
 * Problems of the MDX after the frontmatter: what no body may hold, and components of a document
 * that is none of `documents`.
 */
export function checkBody(
  entry: Pick<AnyEntry, 'file' | 'body' | 'bodyLine'>,
  documents: ReadonlySet<string>,
): Problem[] {
  const { file, body, bodyLine } = entry;
  const missing = body.components.flatMap(({ name, attributes, line, column }) => {
    const id = attributes['document'];
    // Without the attribute the body itself is wrong, and says so.
    if (id === undefined || documents.has(id)) return [];
    const close = nearestId(id, documents);
    return {
      file,
      line: line + bodyLine - 1,
      column,
      field: '',
      code: 'ma-la' as const,
      message: `<${name}>: thư viện không có văn bản mã “${id}”.`,
      hint: close
        ? `Có thể là “${close}”.`
        : 'Kiểm tra mã: là tên tệp của văn bản, không có .mdx. Viết document="<mã văn bản>".',
      severity: 'error' as const,
    };
  });
  return [...bodyProblems(entry), ...missing];
}
