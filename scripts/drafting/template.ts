import { stringify } from 'yaml';
import type { z } from 'zod';

/** What is known of an entry before anybody has written it, by field. */
export type Known = Readonly<Record<string, unknown>>;

/** Fields that hold lists or groups: how the first of them is written, each line a gap to be filled. */
export type Outlines = Readonly<Record<string, string>>;

/**
 * The frontmatter of a new entry with what is needed and no more: fields that are known, and those that the schema asks for,
 * empty, each under a remark of what it holds. What is left empty the check tells of, one by one.
 */
export function templateOf(schema: z.ZodObject, known: Known, outlines: Outlines = {}): string {
  const lines = Object.entries(schema.shape).flatMap(([key, field]): string[] => {
    const value = known[key];
    if (value !== undefined) return [stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()];
    if ((field as z.ZodType).safeParse(undefined).success) return [];
    const { description } = field as z.ZodType;
    const remark = description === undefined ? [] : [`# ${description}`];
    const outline = outlines[key];
    return [...remark, outline === undefined ? `${key}:` : `${key}:\n${outline}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
