import { stringify } from 'yaml';
import type { z } from 'zod';

/** What is known of an entry before anybody has written it, by field. */
export type Known = Readonly<Record<string, unknown>>;

/** Fields that hold lists or groups: how the first of them is written, each line a gap to be filled. */
export type Outlines = Readonly<Record<string, string>>;

/**
 * The frontmatter of a new entry with what is needed and no more: fields that are known, and those that the schema asks for,
 * empty, each under a remark of what it holds. A field with an outline is written though the schema does not ask for it. What is left empty the check tells of, one by one.
 */
export function templateOf(schema: z.ZodObject, known: Known, outlines: Outlines = {}): string {
  const lines = Object.entries(schema.shape).flatMap(([key, field]): string[] => {
    const value = known[key];
    if (value !== undefined) return [stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()];
    const outline = outlines[key];
    if (outline === undefined && (field as z.ZodType).safeParse(undefined).success) return [];
    return [
      ...remarkOf(field as z.ZodType),
      outline === undefined ? `${key}:` : `${key}:\n${outline}`,
    ];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** The outline of a group: its fields, empty, each under a remark of what it holds; lists begin with a dash. */
export function outlineOf(group: z.ZodObject): string {
  const lines = Object.entries(group.shape).flatMap(([key, shape]) => {
    const field = shape as z.ZodType;
    const isList = field.safeParse([]).success || field.safeParse(['a']).success;
    return [...remarkOf(field), `${key}:`, ...(isList ? ['  -'] : [])];
  });
  return lines.map((line) => `  ${line}`).join('\n');
}

const remarkOf = ({ description }: z.ZodType): string[] =>
  description === undefined ? [] : [`# ${description}`];
