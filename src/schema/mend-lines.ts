import { parseDocument } from 'yaml';
import { reasons, YAML_HINT, type YamlError } from './yaml-errors.ts';

/** A YAML text whose faulty lines were put right one by one, and what was wrong with each. */
export interface MendedLines {
  text: string;
  /** Offsets are those of the text as it was written. */
  errors: YamlError[];
}

/** Spaces, dashes of a list, a field's name, and the value behind it. */
const LINE = /^(\s*(?:-[ \t]+)*)(?:([A-Za-z]\w*):(?:[ \t]+|$))?(.*)$/;
const UNGLUED = /^(\s*(?:-[ \t]+)*[a-z][A-Za-z]*):(?=[^\s/:])/;
const BLOCK_SCALAR = /^[|>][-+\d]*(?:[ \t]+#.*)?$/;

/**
 * Reads each line for itself, so that a fault is told where it was made: a YAML reader notices a quotation mark that
 * was never closed only where the next one stands. What is put right lets the rest be read and judged too.
 */
export function mendLines(source: string): MendedLines {
  const lines = source.split('\n');
  const errors: YamlError[] = [];
  let start = 0;
  let skipTo = 0;
  const done: string[] = [];
  const mend = (written: string, index: number): string => {
    const begin = start;
    start += written.length + 1;
    const ending = written.endsWith('\r') ? '\r' : '';
    let line = written.slice(0, written.length - ending.length);
    if (index < skipTo || /^\s*(?:#|$)/.test(line)) return written;
    const note = (at: number, message: string, hint: string) =>
      errors.push({ offset: begin + at, message, hint });
    const [indent = ''] = /^\s*/.exec(line) ?? [];
    if (/[^ ]/.test(indent)) {
      note(0, oddIndent(indent), 'Thụt đầu dòng bằng phím cách, mỗi tầng hai dấu cách.');
      line = depthAfter(done, line) + line.slice(indent.length);
    }
    const glued = UNGLUED.exec(line)?.[1];
    if (glued !== undefined) {
      note(glued.length, 'sau dấu hai chấm thiếu dấu cách', 'Viết “tên trường: giá trị”.');
      line = `${glued}: ${line.slice(glued.length + 1)}`;
    }
    const [, before = '', name, value = ''] = LINE.exec(line) ?? [];
    // Further lines of a text, and names that are no field's, are read with what stands around them.
    if (name === undefined && !before.includes('-')) return line + ending;
    const key = name === undefined ? '- ' : 'a: ';
    if (BLOCK_SCALAR.test(value.trim())) skipTo = endOf(lines, index, before.length);
    else {
      const spread = opens(key, value) ? endOf(lines, index, indentOf(line)) : index + 1;
      const whole = [value, ...lines.slice(index + 1, spread)].join('\n');
      const at = line.length - value.length;
      const found = value.trim() === '' ? undefined : faultOf(key, value, whole);
      if (found === undefined) skipTo = opens(key, value) ? spread : skipTo;
      else {
        note(at, found.message, found.hint);
        return line.slice(0, at) + JSON.stringify(withoutQuotes(value)) + ending;
      }
    }
    return line + ending;
  };
  for (const [index, written] of lines.entries()) done.push(mend(written, index));
  return { text: done.join('\n'), errors };
}

const oddIndent = (indent: string): string =>
  indent.includes('\t')
    ? 'đầu dòng dùng phím Tab thay cho khoảng trắng'
    : 'đầu dòng có khoảng trắng lạ, không phải của phím cách';

/** The spaces that a line was meant to begin with, as far as the line before it tells. */
function depthAfter(above: readonly string[], line: string): string {
  const before = above.findLast((one) => one.trim() !== '') ?? '';
  const [, start = ''] = /^(\s*(?:-[ \t]+)*)/.exec(before) ?? [];
  const isItem = line.trimStart().startsWith('- ');
  const depth = isItem && before.trimStart().startsWith('- ') ? indentOf(before) : start.length;
  return ' '.repeat(/:\s*$/.test(before) ? depth + 2 : depth);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The line behind those that belong to the one at `index`: deeper ones and empty ones. */
function endOf(lines: readonly string[], index: number, indent: number): number {
  const next = lines.findIndex(
    (line, at) => at > index && line.trim() !== '' && indentOf(line) <= indent,
  );
  return next < 0 ? lines.length : next;
}

/** Whether a value may go on in the lines below it: quotation marks and brackets that are not closed in its own. */
const opens = (key: string, value: string): boolean =>
  /^["'[{]/.test(value) && errorsIn(key + value).length > 0;

const errorsIn = (text: string) => parseDocument(text, { prettyErrors: false }).errors;

function faultOf(
  key: string,
  value: string,
  whole: string,
): { message: string; hint: string } | undefined {
  const [error] = errorsIn(key + whole);
  if (error === undefined) {
    return /^[*&]/.test(value)
      ? { message: reasons['BAD_ALIAS'] ?? '', hint: YAML_HINT }
      : undefined;
  }
  if (/^"(?:[^"\\]|\\.)*"\s*\S|^'(?:[^']|'')*'\s*\S/.test(value))
    return {
      message: 'sau ngoặc kép đóng còn chữ',
      hint: 'Bỏ cặp ngoặc, hoặc viết “…” (ngoặc cong) trong câu và đặt cả câu trong "…".',
    };
  if (/^["']/.test(value))
    return {
      message: 'thiếu ngoặc kép đóng',
      hint: 'Thêm ngoặc kép ở cuối câu, hoặc bỏ ngoặc kép ở đầu.',
    };
  if (!/^[[{]/.test(value) && /:\s/.test(value))
    return { message: reasons['BLOCK_AS_IMPLICIT_KEY'] ?? '', hint: YAML_HINT };
  if (/^[[{]/.test(value))
    return { message: 'ngoặc mở ở đầu mà chưa đóng', hint: 'Đặt cả câu trong ngoặc kép.' };
  return { message: reasons[error.code] ?? `cú pháp sai (${error.code})`, hint: YAML_HINT };
}

/** What was meant to stand between quotation marks. */
const withoutQuotes = (value: string): string =>
  value.trim().replace(/^(["'])(.*)$/, (_, mark: string, rest: string) => rest.replace(mark, ''));
