import { stringify } from 'yaml';
import type { Kind } from '../../src/entries/kinds.ts';

/** An entry as a file: its path under the project and its text. */
export interface GeneratedEntry {
  kind: Kind;
  id: string;
  file: string;
  source: string;
}

/** The text of an entry's file; fields without a value are left out, as editors do. */
export function writeEntry(data: object, body: string): string {
  const written = stringify(filled(data), { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${written}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0))
      .map(([key, part]) => [key, filled(part)]),
  );
}
