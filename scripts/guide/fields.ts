import { z } from 'zod';

/** One row of the editor's guide: a field, whether it must be there, and what it holds. */
export interface FieldRow {
  /** Path as an editor writes it: `relations[].kind`. */
  name: string;
  required: boolean;
  description: string;
}

type Schema = z.core.$ZodType;

const { $ZodArray, $ZodDefault, $ZodNullable, $ZodObject, $ZodOptional, $ZodReadonly, $ZodUnion } =
  z.core;

/** Fields of an entry's schema in order, those of nested groups behind their parent. */
export function fieldRows(schema: Schema, path = ''): FieldRow[] {
  const { schema: inner } = unwrap(schema);
  if (!(inner instanceof $ZodObject)) return [];
  return Object.entries(inner._zod.def.shape).flatMap(([key, field]) => {
    const unwrapped = unwrap(field);
    const list = unwrapped.schema instanceof $ZodArray ? unwrapped.schema : undefined;
    const name = `${path}${key}${list ? '[]' : ''}`;
    const row: FieldRow = {
      name,
      required: !unwrapped.optional,
      description: describedBy(field, unwrapped.schema),
    };
    const items = list?._zod.def.element ?? unwrapped.schema;
    return [row, ...groupsIn(items).flatMap((group) => fieldRows(group, `${name}.`))];
  });
}

/** The rows as a Markdown table. */
export function fieldTable(schema: Schema): string {
  const rows = fieldRows(schema).map(
    ({ name, required, description }) =>
      `| \`${name}\` | ${required ? 'có' : ''} | ${description.replaceAll('|', '\\|')} |`,
  );
  return ['| Trường | Bắt buộc | Ghi gì |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Inserts text between `<!-- name -->` and `<!-- /name -->`; throws when a mark is missing. */
export function replaceBetween(text: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`Không thấy cặp dấu ${open} … ${close}.`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

function unwrap(schema: Schema): { schema: Schema; optional: boolean } {
  let current = schema;
  let optional = false;
  for (;;) {
    if (current instanceof $ZodOptional || current instanceof $ZodDefault) optional = true;
    else if (!(current instanceof $ZodNullable || current instanceof $ZodReadonly)) {
      return { schema: current, optional };
    }
    current = current._zod.def.innerType;
  }
}

function groupsIn(schema: Schema): Schema[] {
  const { schema: inner } = unwrap(schema);
  if (inner instanceof $ZodObject) return [inner];
  const options = inner instanceof $ZodUnion ? inner._zod.def.options : [];
  return options.filter((option) => option instanceof $ZodObject);
}

function describedBy(outer: Schema, inner: Schema): string {
  return (outer as z.ZodType).description ?? (inner as z.ZodType).description ?? '';
}
