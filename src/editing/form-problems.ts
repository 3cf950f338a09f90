import type { Body } from '../body/body.ts';
import { checkBody } from '../checks/body.ts';
import { Checker } from '../checks/checker.ts';
import { checkFutureDays } from '../checks/future-days.ts';
import { checkBetween, checkEntry } from '../checks/index.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type Kind, kindPlaces } from '../entries/kinds.ts';
import { explain } from '../schema/explain.ts';
import { fieldPath, type Problem, salvage } from '../schema/index.ts';
import { editingWords as words } from '../words/editing.ts';
import { fieldLabels, labelsByKind } from '../words/editing-fields.ts';
import type { EditingLibrary } from './editing-library.ts';
import { emptyBody } from './empty-body.ts';
import { type EntryFile, newFile } from './entry-file.ts';

/** What is wrong with a field of the form, and what to do. */
export interface FormProblem {
  /** Path of the field, lists counted from 1: `sources[1].url`; empty for the body and the whole. */
  field: string;
  message: string;
  hint: string;
  severity: Problem['severity'];
  /** Line of the body, for problems of it. */
  line?: number;
}

/** An entry as it stands in the form. */
export interface FormEntry {
  kind: Kind;
  data: Record<string, unknown>;
  /** Its body, read; left out where it has none. */
  body?: Body | undefined;
  file: EntryFile;
}

/**
 * Every problem that the editors' check would tell of an entry, by the same rules, in the names that fields have in the form.
 *
 * @param today ISO.
 */
export function formProblems(
  { kind, data, body = emptyBody, file }: FormEntry,
  library: EditingLibrary,
  today: string,
): FormProblem[] {
  const { schema } = kindPlaces[kind];
  const result = schema.safeParse(data, { reportInput: true });
  const read = { data, written: () => undefined };
  const own = (result.error?.issues ?? []).flatMap((issue) =>
    explain(issue, schema, read).map(({ path, message, hint = '' }) =>
      told(kind, fieldPath(path), message, hint),
    ),
  );
  const saved = salvage(schema, data, file.id || 'bai-moi');
  if (saved === undefined) return own;
  const isNew = newFile(kind, data).path === file.path;
  const entry = entryOf(kind, file, saved.data, body);
  const madeUp = saved.madeUp.map(fieldPath);
  const between = problemsBetween(entry, library, today)
    // Whoever writes in a form does not name files; what is wrong with the name is wrong with its fields.
    .filter(({ code }) => code !== 'thu-muc' && (code !== 'ten-tep' || !isNew))
    .filter(({ field, line }) => !isMadeUp(field, line, madeUp))
    .map(({ field, message, hint = '', severity, line }) => ({
      ...told(kind, field, message, hint, severity),
      ...(field === '' && line > 0 ? { line } : {}),
    }));
  return [...own, ...between];
}

function problemsBetween(entry: AnyEntry, library: EditingLibrary, today: string): Problem[] {
  const { vocabulary } = library;
  const isOther = ({ kind, id }: AnyEntry) => kind !== entry.kind || id !== entry.id;
  const entries = [...library.entries.filter(isOther), entry];
  const checker = new Checker(entries, vocabulary, new Set());
  checkEntry(entry, vocabulary, checker);
  checkBetween(entries, checker);
  const documents = entries.filter((one) => one.kind === 'document');
  const ids = new Set(documents.map(({ id }) => id));
  return [...checker.problems, ...checkBody(entry, ids), ...checkFutureDays([entry], today)].filter(
    ({ file }) => file === entry.file,
  );
}

const entryOf = (kind: Kind, file: EntryFile, data: unknown, body: Body): AnyEntry =>
  ({
    kind,
    id: file.id || 'bai-moi',
    data,
    body,
    // The body begins on the first line there is: its lines are those of its field.
    bodyLine: 1,
    file: file.path,
    locate: () => ({ line: 0, column: 0 }),
  }) as AnyEntry;

function isMadeUp(field: string, line: number, madeUp: readonly string[]): boolean {
  if (field === '') return line === 1 && madeUp.includes('title');
  return madeUp.some((path) => path === field || field.startsWith(path) || path.startsWith(field));
}

/** A problem in the names of the form: whoever fills it in never sees those of the file. */
function told(
  kind: Kind,
  field: string,
  message: string,
  hint: string,
  severity: Problem['severity'] = 'error',
): FormProblem {
  const said = inFormWords(message, kind);
  const isName = said !== message && said === words.badName(/“([^”]*)”/.exec(said)?.[1] ?? '');
  if (isName) return { field, message: said, hint: words.badNameHint, severity };
  // The help of the field stands beside it and says what is to be filled in.
  if (said === words.missing) return { field, message: said, hint: '', severity };
  const own = hint.replace(/^[A-Za-z][\w.[\]]*: (?=\p{Ll})/u, '');
  const upper = own.charAt(0).toLocaleUpperCase('vi') + own.slice(1);
  return { field, message: said, hint: inFormWords(upper, kind), severity };
}

function inFormWords(text: string, kind: Kind): string {
  return text
    .replace(/^Thiếu trường .*$/, words.missing)
    .replace(/^“[^”]*” đang để trống: .*$/, words.missing)
    .replace(/^Mã “([^”]*)” không đúng dạng: .*$/, (_, typed: string) => words.badName(typed))
    .replace(
      /^(?:Danh mục \S+|Thư viện) không có (?:[\p{L} ]+ )?(?:mã|loại) “([^”]*)”[^.]*\.$/u,
      (_, typed: string) => words.badName(typed),
    )
    .replace(/“([\w[\].]+)”/g, (whole, path: string) => {
      const label = labelOf(path, kind);
      return label === undefined ? whole : `“${label}”`;
    })
    .replace(/(?<![\w/])([A-Za-z][\w.[\]]*):(?=[\s,.;]|$)/g, (whole, path: string) => {
      const label = labelOf(path, kind);
      return label === undefined ? whole : `“${label}”`;
    })
    .replace(/ lấy mã trong [\w/-]+\.yaml/g, '')
    .replace(/2013-06-03/g, '03/6/2013')
    .replace(/1999-10/g, '10/1999')
    .replace(/"2021" trong ngoặc kép/g, '2021');
}

const labelOf = (path: string, kind: Kind): string | undefined => {
  const key = path.replace(/\[\d+\]/g, '');
  return labelsByKind[kind]?.[key] ?? fieldLabels[key] ?? fieldLabels[key.split('.').at(-1) ?? ''];
};
