import { type Document, visit } from 'yaml';

/** A place in YAML that cannot be read, and why. */
export interface YamlError {
  offset: number;
  /** The reader's own name of it. */
  code?: string;
  message: string;
  hint: string;
}

/** What to look at where nothing nearer is known. */
export const YAML_HINT =
  'Kiểm tra dấu hai chấm, dấu ngoặc kép và số khoảng trắng đầu dòng; chữ có dấu “:” thì đặt trong ngoặc kép.';

/** What keeps YAML from being read, by the code of the reader. */
export const reasons: Record<string, string> = {
  DUPLICATE_KEY: 'một trường viết hai lần',
  BAD_INDENT: 'thụt đầu dòng chưa đúng',
  TAB_AS_INDENT: 'đầu dòng dùng phím Tab thay cho khoảng trắng',
  MISSING_CHAR: 'thiếu dấu ngoặc hoặc dấu hai chấm',
  MULTILINE_IMPLICIT_KEY: 'tên trường bị ngắt dòng, có thể thiếu dấu ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'dấu hai chấm trong câu chưa được đặt trong ngoặc kép',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký hiệu riêng của YAML, phải đặt trong ngoặc kép',
  BAD_ALIAS: 'giá trị bắt đầu bằng dấu * hoặc &, phải đặt trong ngoặc kép',
  MULTIPLE_DOCS: 'giữa phần đầu tệp có một dòng --- hoặc ba dấu chấm',
  UNEXPECTED_TOKEN: 'có ký tự thừa',
};

/** Everything that keeps a YAML text from being read. */
export function yamlErrors(document: Document.Parsed, source: string): YamlError[] {
  const errors: YamlError[] = document.errors.map(({ code, pos: [offset] }) => ({
    offset,
    code,
    ...(quoteFault(code, source, offset) ?? {
      message: reasons[code] ?? `cú pháp sai (${code})`,
      hint: YAML_HINT,
    }),
  }));
  // Nobody means an alias: a line that begins with `*` was to be text. Reading one may throw, too.
  visit(document, {
    Alias: (_key, alias) => {
      errors.push({
        offset: alias.range?.[0] ?? 0,
        message: reasons['BAD_ALIAS'] ?? '',
        hint: YAML_HINT,
      });
    },
  });
  return errors;
}

/** Faults of quotation marks: one that is not closed, and words behind one that is. */
function quoteFault(code: string, source: string, offset: number) {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  if (code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(before)) {
    return {
      message: 'sau ngoặc kép đóng còn chữ',
      hint: 'Bỏ cặp ngoặc, hoặc viết “…” (ngoặc cong) trong câu và đặt cả câu trong "…".',
    };
  }
  if (code === 'MISSING_CHAR' && /^[^"]*:\s+"/.test(lineAt(source, offset))) {
    return {
      message: 'thiếu ngoặc kép đóng',
      hint: 'Thêm ngoặc kép ở cuối câu, hoặc bỏ ngoặc kép ở đầu.',
    };
  }
  return undefined;
}

function lineAt(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}
