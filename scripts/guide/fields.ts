import type { z } from 'zod';

/** One row of the editor's guide: a field, whether it must be there, and what it holds. */
export interface FieldRow {
  /** Path as an editor writes it: `relations[].kind`. */
  name: string;
  required: boolean;
  description: string;
}

type Schema = z.core.$ZodType;
interface Definition {
  type: string;
  innerType?: Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: Schema[];
}

const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

/** Fields of an entry's schema in order, those of nested groups behind their parent. */
export function fieldRows(schema: Schema, path = ''): FieldRow[] {
  const { schema: inner } = unwrap(schema);
  const { shape } = definitionOf(inner);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => {
    const unwrapped = unwrap(field);
    const list = definitionOf(unwrapped.schema).type === 'array';
    const name = `${path}${key}${list ? '[]' : ''}`;
    const row: FieldRow = {
      name,
      required: !unwrapped.optional,
      description: describedBy(field, unwrapped.schema),
    };
    const items = list ? (definitionOf(unwrapped.schema).element as Schema) : unwrapped.schema;
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
    const { type, innerType } = definitionOf(current);
    if (!innerType) return { schema: current, optional };
    if (type === 'optional' || type === 'default') optional = true;
    current = innerType;
  }
}

function groupsIn(schema: Schema): Schema[] {
  const { schema: inner } = unwrap(schema);
  const { shape, options } = definitionOf(inner);
  if (shape) return [inner];
  return (options ?? []).filter((option) => definitionOf(option).shape !== undefined);
}

function describedBy(outer: Schema, inner: Schema): string {
  return (outer as z.ZodType).description ?? (inner as z.ZodType).description ?? '';
}
