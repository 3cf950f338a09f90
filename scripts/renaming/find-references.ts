import { findProblems } from '../../src/checks/check-content.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { type Kind, kindPlaces } from '../../src/entries/kinds.ts';
import type { Content } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';

/** An entry that gets another id. */
export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
}

/** A line that names the entry by its id; lines and columns from 1. */
export interface Reference {
  file: string;
  line: number;
  column: number;
}

/**
 * Every field that names an entry by its id. The rules of the content know them all: whatever they
 * miss once the entry is called otherwise, and did not miss before, stands for it.
 */
export function findReferences(content: Content, renaming: Renaming, day: string): Reference[] {
  const key = placeOf;
  const before = new Set(problemsOf(content, day).map(key));
  const after = problemsOf(renamed(content, renaming), day);
  return after
    .filter((problem) => !before.has(key(problem)))
    .map(({ file, line, column }) => ({ file, line, column }));
}

function problemsOf(content: Content, day: string) {
  return findProblems(content, buildLibrary({ ...content, day }));
}

const placeOf = ({ file, line, column, message }: Reference & { message: string }): string =>
  [file, line, column, message].join('\0');

function renamed(content: Content, { kind, from, to }: Renaming): Content {
  const entries = content.entries.map(
    (entry): AnyEntry => (entry.kind === kind && entry.id === from ? { ...entry, id: to } : entry),
  );
  const ledger = new Map(
    [...content.ledger].map(([key, number]) => [
      key === `${kind}/${from}` ? `${kind}/${to}` : key,
      number,
    ]),
  );
  return { ...content, entries, ledger };
}

/** A text with the id replaced at some of its lines, and in every link to the entry's page. */
export function replaceId(
  text: string,
  references: readonly Omit<Reference, 'file'>[],
  { kind, from, to }: Renaming,
): string {
  const lines = text.split('\n');
  const lastFirst = references.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column } of lastFirst) {
    const written = lines[line - 1] ?? '';
    const head = written.slice(0, column - 1);
    lines[line - 1] = head + written.slice(column - 1).replace(alone(from), to);
  }
  const links = new RegExp(`(/${kindPlaces[kind].section}/)${from}(?=[/#)"'\\s]|$)`, 'g');
  return lines.join('\n').replace(links, `$1${to}`);
}

/** The id where it is no part of a longer one. */
const alone = (id: string) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
