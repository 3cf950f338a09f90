import { type Document, visit } from 'yaml';

/** A place in YAML that cannot be read, and why. */
export interface YamlError {
  offset: number;
  message: string;
}

const reasons: Record<string, string> = {
  DUPLICATE_KEY: 'một trường viết hai lần',
  BAD_INDENT: 'thụt đầu dòng chưa đúng',
  TAB_AS_INDENT: 'đầu dòng dùng phím Tab thay cho khoảng trắng',
  MISSING_CHAR: 'thiếu dấu ngoặc hoặc dấu hai chấm',
  MULTILINE_IMPLICIT_KEY: 'tên trường bị ngắt dòng, có thể thiếu dấu ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'dấu hai chấm trong câu chưa được đặt trong ngoặc kép',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký hiệu riêng của YAML, phải đặt trong ngoặc kép',
  BAD_ALIAS: 'giá trị bắt đầu bằng dấu * hoặc &, phải đặt trong ngoặc kép',
  MULTIPLE_DOCS: 'phần khai báo bị ngắt làm hai bởi một dòng --- hoặc ...',
  UNEXPECTED_TOKEN: 'có ký tự thừa',
};

/** Everything that keeps a YAML text from being read. */
export function yamlErrors(document: Document.Parsed): YamlError[] {
  const errors = document.errors.map(({ code, pos }) => ({
    offset: pos[0],
    message: reasons[code] ?? `cú pháp sai (${code})`,
  }));
  // Nobody means an alias: a line that begins with `*` was to be text. Reading one may throw, too.
  visit(document, {
    Alias: (_key, alias) => {
      errors.push({ offset: alias.range?.[0] ?? 0, message: reasons['BAD_ALIAS'] ?? '' });
    },
  });
  return errors;
}
