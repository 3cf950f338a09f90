import type { z } from 'zod';
import { groupOutline } from './group-outline.ts';
import { nearest } from './nearest.ts';
import type { Rule } from './rules.ts';
import { fieldPath, isRequiredAt, knownKeys, meaningAt, schemaAt, valueAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** A problem without its place: what was found, and what to write instead. */
export interface Explanation {
  path: PropertyKey[];
  code: Rule;
  message: string;
  hint?: string;
  /** What stands where a code belongs, and has not the form of one. */
  typedForCode?: string;
}

/** What was read: its values, and the letters a value was written in (`05`, which reads as 5). */
export interface Read {
  data: unknown;
  written(path: readonly PropertyKey[]): string | undefined;
}

const kindNames: Record<string, string> = {
  string: 'một đoạn chữ',
  number: 'một số',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng dấu -)',
  object: 'một nhóm trường',
  record: 'một nhóm trường',
  tuple: 'một cặp số',
  int: 'một số nguyên',
};

/** Turns one zod issue into Vietnamese sentences; an issue about several keys becomes several. */
export function explain(issue: Issue, schema: z.core.$ZodType, read: Read): Explanation[] {
  const path = [...issue.path];
  const name = path.length === 0 ? 'Phần đầu tệp' : `“${fieldPath(path)}”`;
  const write = meaning(schema, path);
  const value = valueAt(read.data, path);
  const say = (code: Rule, message: string, hint = write) => [
    hint === undefined ? { path, code, message } : { path, code, message, hint },
  ];
  const needsValue = issue.code !== 'custom' && issue.code !== 'unrecognized_keys';
  if (needsValue && value === undefined)
    return say('thieu-truong', `Thiếu trường ${name} (bắt buộc): thêm một dòng cho trường này.`);
  if (needsValue && value === null) return say('truong-trong', emptied(name, schema, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, schema));
    case 'invalid_type':
      return say(
        'sai-kieu',
        `${name} phải là ${kindNames[issue.expected] ?? issue.expected}, đang là ${describe(value)}.`,
        issue.expected === 'object'
          ? asGroup(write, groupOutline(schema, path, value))
          : rewrite(issue.expected, value, read.written(path), write),
      );
    case 'invalid_value': {
      const values = issue.values.map(String);
      const close = nearest(String(value), values);
      const nearby = close ? ` Gần nhất: ${close}.` : '';
      return say(
        'ngoai-danh-sach',
        `${name} không nhận giá trị ${describe(value)}.`,
        `Các giá trị dùng được: ${values.join(', ')}.${nearby}`,
      );
    }
    case 'too_small':
      if (issue.origin === 'string') return say('truong-trong', emptied(name, schema, path));
      return say(
        'qua-it',
        issue.origin === 'array'
          ? `${name} cần ít nhất ${issue.minimum} dòng, đang có ${sizeOf(value)}.`
          : `${name} phải từ ${issue.minimum} trở lên, đang là ${describe(value)}.`,
      );
    case 'too_big':
      return say(
        'qua-nhieu',
        issue.origin === 'array'
          ? `${name} chỉ được tối đa ${issue.maximum} dòng, đang có ${sizeOf(value)}.`
          : `${name} chỉ được tối đa ${issue.maximum}, đang là ${describe(value)}.`,
      );
    case 'invalid_union': {
      // The way of writing that the value follows is the one whose kind it is.
      const meant = issue.errors.filter((issues) => !issues.some(isOfOtherKind));
      if (meant.length !== 1)
        return say(
          'sai-mau',
          `${name} viết chưa đúng mẫu: ${describe(value)}. Xem bảng trường trong HUONG-DAN.md.`,
        );
      return (meant[0] ?? []).flatMap((inner) =>
        explain({ ...inner, path: [...path, ...inner.path] } as Issue, schema, read),
      );
    }
    case 'custom':
      return say('sai-mau', issue.message, hintOf(issue, value));
    case 'invalid_format':
      return say('sai-mau', issue.message).map((one) => ({ ...one, typedForCode: String(value) }));
    default:
      return say('sai-mau', issue.message);
  }
}

/** A rule's own hint, which may depend on what was written. */
function hintOf({ params }: z.core.$ZodIssueCustom, value: unknown): string | undefined {
  const hint: unknown = params?.['hint'];
  if (typeof hint === 'function') return String(hint(String(value)));
  return typeof hint === 'string' ? hint : undefined;
}

/** A field that has to be there is no better gone than empty. */
function emptied(name: string, schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const isNeeded = typeof path.at(-1) === 'string' && isRequiredAt(schema, path);
  return isNeeded
    ? `${name} đang để trống: điền giá trị (trường bắt buộc).`
    : `${name} đang để trống: điền giá trị hoặc xóa cả dòng.`;
}

function isOfOtherKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function meaning(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0)
    return 'Mỗi dòng viết tên trường, dấu hai chấm, một khoảng trắng, giá trị.';
  const meant = meaningAt(schema, path);
  return meant && `${fieldPath(path)}: ${meant}.`;
}

function unknownKey(key: string, path: PropertyKey[], schema: z.core.$ZodType): Explanation {
  const around = schemaAt(schema, path);
  const keys = around ? knownKeys(around) : [];
  const close = nearest(key, keys);
  return {
    path: [...path, key],
    code: 'truong-la',
    message: `Không có trường nào tên “${key}”.`,
    hint: close ? `Có thể là “${close}”.` : `Các trường dùng được: ${keys.join(', ')}.`,
  };
}

/** What a group means, and how its fields are written. */
const asGroup = (write: string | undefined, outline: string | undefined): string | undefined =>
  outline === undefined ? write : `${write ?? ''} Viết:\n${outline}`.trimStart();

/** How to write a value of the wrong kind, where that is all that is wrong with it. */
function rewrite(
  expected: string,
  value: unknown,
  written: string | undefined,
  write: string | undefined,
): string | undefined {
  const also = write ? ` ${write}` : '';
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Đặt trong dấu ngoặc kép: "${written ?? value}".${also}`;
  }
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    if (/^-?\d+(?:\.\d+)?$/.test(value)) return `Bỏ dấu ngoặc kép: ${value}.${also}`;
    // A decimal comma; three digits behind it may as well be thousands.
    if (/^-?\d+,\d{1,2}$/.test(value)) return `Viết dấu chấm: ${value.replace(',', '.')}.${also}`;
  }
  return write;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'một danh sách';
  if (typeof value === 'object') return 'một nhóm trường';
  const shown = String(value);
  return `“${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}”`;
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
