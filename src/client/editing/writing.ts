import type { Body } from '../../editing/body-reader.ts';
import {
  citationsIn,
  dataOf,
  type EditingLibrary,
  type EntryFile,
  type FormProblem,
  formFields,
  formProblems,
  isoOf,
  newFile,
  type RecognisedCitation,
  type TypedGroup,
  writeEntry,
} from '../../editing/index.ts';
import { isForeignNumber } from '../../models/proposal/lines.ts';
import { editingWords as words } from '../../words/editing.ts';
import { fieldAt } from './field-at.ts';
import { fieldName } from './field-desk.ts';
import type { Path } from './form-state.ts';

/** What is being written, as it is kept in the browser. */
export interface Writing {
  kind: 'document' | 'model' | 'report' | 'session';
  typed: TypedGroup;
  body: string;
  /** The entry's file as it was opened, and where it lies; left out for a new one. */
  opened?: { source: string; path: string; data: Record<string, unknown> } | undefined;
}

/** All that follows from what is being written. */
export interface Outcome {
  data: Record<string, unknown>;
  /** The body, read; left out where there is none. */
  body: Body | undefined;
  file: EntryFile;
  text: string;
  problems: readonly FormProblem[];
  citations: readonly RecognisedCitation[];
}

/** Reads what was typed, checks it, and makes the file of it; loads what this needs and nothing else does. */
export async function outcomeOf(
  writing: Writing,
  library: EditingLibrary,
  today: string,
): Promise<Outcome> {
  const { kind, typed, body, opened } = writing;
  const fields = formFields(kind);
  const data = dataOf(fields, typed);
  const named = newFile(kind, data);
  const file = opened ? { id: idIn(opened.path), path: opened.path } : named;
  const order = fields.map(({ key }) => key);
  const text = opened
    ? (await import('../../editing/opened.ts')).rewriteEntry(
        opened.source,
        opened.data,
        data,
        order,
        body,
      )
    : writeEntry(data, body);
  const reader = body.trim() === '' ? undefined : await import('../../editing/body-reader.ts');
  const read = reader?.readBody(body);
  const misread = misreadIn(writing);
  const told = new Set(misread.map(({ field }) => field));
  const problems = [
    ...misread,
    ...formProblems({ kind, data, body: read, file }, library, today).filter(
      ({ field }) => !told.has(field),
    ),
  ];
  return { data, body: read, file, text, problems, citations: recognised(data, body, library) };
}

const idIn = (path: string): string => path.replace(/^.*\//, '').replace(/\.mdx$/, '');

/** Days and figures that can be read in two ways, or in none. */
function misreadIn({ kind, typed }: Writing): FormProblem[] {
  const found: FormProblem[] = [];
  const error = (path: Path, message: string, hint: string) =>
    found.push({ field: fieldName(path), message, hint, severity: 'error' });
  const visit = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      const as = fieldAt(kind, path)?.control.as;
      const text = value.trim();
      if (text === '') return;
      if (as === 'day' && isoOf(text) === undefined) error(path, words.badDay(text), words.dayHelp);
      if (as === 'figure' && isForeignNumber(text))
        error(path, words.badFigure(text), words.badFigureHint);
    } else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) visit(item, [...path, at]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(typed, []);
  return found;
}

/** Citations of all texts, each of which is read for itself; titles and addresses of sources are theirs. */
function recognised(
  data: Record<string, unknown>,
  body: string,
  library: EditingLibrary,
): RecognisedCitation[] {
  const { sources: _sources, number: _number, title: _title, ...own } = data;
  const texts = [...textsIn(own), ...body.split('\n')];
  const found = new Map<string, RecognisedCitation>();
  for (const text of texts) {
    for (const citation of citationsIn(text, library)) {
      if (!found.has(citation.text)) found.set(citation.text, citation);
    }
  }
  return [...found.values()];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
