import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explain, fieldPath } from './explain.ts';
import type { Problem } from './problem.ts';

/** Result of reading one YAML text by a schema: data, or problems; never both empty. */
export type Parsed<Data> =
  | { data: Data; problems: []; locate: Locate }
  | { data?: undefined; problems: Problem[]; locate: Locate };

/** Line and column (from 1) of a field, or of its nearest parent that is written. */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number };

/**
 * Reads YAML by a schema and reports every problem with file, line and column.
 *
 * `firstLine` is the line of the file on which the YAML begins, so that the frontmatter of an
 * MDX file is reported in the lines the editor sees.
 */
export function parseYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): Parsed<z.output<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const locate: Locate = (path) => place(offsetOf(document.contents, path));
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      ...place(error.pos[0]),
      field: '',
      message: `Không đọc được phần khai báo (YAML): ${yamlMessage(error.code)}.`,
      hint: 'Kiểm tra dấu hai chấm, dấu ngoặc kép và số khoảng trắng đầu dòng; chữ có dấu “:” thì đặt trong ngoặc kép.',
      severity: 'error' as const,
    }));
    return { problems, locate };
  }
  const data: unknown = document.toJS() ?? {};
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [], locate };
  const problems = result.error.issues
    .flatMap((issue) => explain(issue, schema, data))
    .map(({ path, message, hint }) => ({
      file,
      ...locate(path),
      field: fieldPath(path),
      message,
      ...(hint === undefined ? {} : { hint }),
      severity: 'error' as const,
    }));
  return { problems, locate };
}

function yamlMessage(code: string): string {
  const messages: Record<string, string> = {
    DUPLICATE_KEY: 'một trường viết hai lần',
    BAD_INDENT: 'thụt đầu dòng chưa đúng',
    TAB_AS_INDENT: 'đầu dòng dùng phím Tab thay cho khoảng trắng',
    MISSING_CHAR: 'thiếu dấu ngoặc hoặc dấu hai chấm',
    MULTILINE_IMPLICIT_KEY: 'tên trường bị ngắt dòng, có thể thiếu dấu ngoặc kép',
    BLOCK_AS_IMPLICIT_KEY: 'dấu hai chấm trong câu chưa được đặt trong ngoặc kép',
    UNEXPECTED_TOKEN: 'có ký tự thừa',
  };
  return messages[code] ?? `cú pháp sai (${code})`;
}

function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
      );
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      offset = (next as Node | undefined)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
    node = next as Node | null;
  }
  return offset;
}
