import type { z } from 'zod';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const kindNames: Record<string, string> = {
  string: 'một đoạn chữ',
  number: 'một con số',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng dấu -)',
  object: 'một nhóm trường',
  tuple: 'một cặp số',
  int: 'một số nguyên',
};

function describeValue(value: unknown): string {
  if (value === undefined) return 'không có gì';
  if (value === null) return 'để trống';
  if (Array.isArray(value)) return 'một danh sách';
  if (typeof value === 'object') return 'một nhóm trường';
  const shown = String(value);
  return `“${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}”`;
}

/** Writes a path the way an editor reads it: `sources[1].url`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key + 1}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** The schema a path leads to, unwrapped of optional and default, or `undefined`. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const def = unwrap(current)?._zod.def as
      | {
          type: string;
          shape?: Record<string, z.core.$ZodType>;
          element?: z.core.$ZodType;
          items?: z.core.$ZodType[];
        }
      | undefined;
    if (!def) return undefined;
    if (def.type === 'object') current = def.shape?.[String(key)];
    else if (def.type === 'array') current = def.element;
    else if (def.type === 'tuple') current = def.items?.[Number(key)];
    else return undefined;
  }
  return current;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let current = schema;
  while (current) {
    const inner = (current._zod.def as { innerType?: z.core.$ZodType }).innerType;
    if (!inner) return current;
    current = inner;
  }
  return undefined;
}

/** Names of the fields an object schema allows. */
export function knownKeys(schema: z.core.$ZodType | undefined): string[] {
  const def = unwrap(schema)?._zod.def as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(def?.shape ?? {});
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key],
    data,
  );
}

/** A problem without its place: what was found, and what to write instead. */
export interface Explanation {
  path: PropertyKey[];
  message: string;
  hint?: string;
}

/** Turns one zod issue into Vietnamese sentences; an issue about several keys becomes several. */
export function explain(issue: Issue, schema: z.core.$ZodType, data: unknown): Explanation[] {
  const path = [...issue.path];
  const name = fieldPath(path);
  const meant = describedBy(schema, path);
  const write = meant ? `${name}: ${meant}.` : undefined;
  const value = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const keys = knownKeys(schemaAt(schema, path));
        const close = nearest(key, keys);
        return {
          path: [...path, key],
          message: `Không có trường nào tên “${key}”.`,
          hint: close
            ? `Có phải bạn muốn viết “${close}”?`
            : `Các trường dùng được: ${keys.join(', ')}.`,
        };
      });
    case 'invalid_type':
      if (value === undefined || value === null) {
        return [withHint(path, `Thiếu trường “${name}”.`, write)];
      }
      return [
        withHint(
          path,
          `“${name}” phải là ${kindNames[issue.expected] ?? issue.expected}, đang là ${describeValue(value)}.`,
          issue.expected === 'string' && typeof value === 'number'
            ? `Đặt trong dấu ngoặc kép: "${value}".`
            : write,
        ),
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      const close = nearest(String(value), values);
      return [
        withHint(
          path,
          `“${name}” không nhận giá trị ${describeValue(value)}.`,
          `Các giá trị dùng được: ${values.join(', ')}.${close ? ` Gần nhất: ${close}.` : ''}`,
        ),
      ];
    }
    case 'too_small':
      return [
        withHint(
          path,
          issue.origin === 'array'
            ? `“${name}” cần ít nhất ${issue.minimum} dòng.`
            : issue.origin === 'string'
              ? `“${name}” đang để trống.`
              : `“${name}” phải từ ${issue.minimum} trở lên, đang là ${describeValue(value)}.`,
          write,
        ),
      ];
    case 'too_big':
      return [
        withHint(
          path,
          `“${name}” chỉ được tối đa ${issue.maximum}, đang là ${describeValue(value)}.`,
          write,
        ),
      ];
    case 'invalid_union':
      return [withHint(path, `“${name}” viết chưa đúng dạng: ${describeValue(value)}.`, write)];
    case 'custom':
      return [
        withHint(path, issue.message, (issue.params?.['hint'] as string | undefined) ?? write),
      ];
    default:
      return [withHint(path, issue.message, write)];
  }
}

function withHint(path: PropertyKey[], message: string, hint: string | undefined): Explanation {
  return hint ? { path, message, hint } : { path, message };
}

function describedBy(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const direct = schemaAt(schema, path) as z.ZodType | undefined;
  return direct?.description ?? (unwrap(direct) as z.ZodType | undefined)?.description;
}
