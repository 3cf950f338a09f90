import { type Body, type Noted, readBody } from '../body/body.ts';
import {
  conflictLine,
  fieldPath,
  frontmatterFault,
  type Locate,
  type Problem,
  type Rule,
  salvage,
  splitFrontmatter,
} from '../schema/index.ts';
import { locateLater } from '../schema/parse-yaml.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { bodyProblems } from './body-problems.ts';
import { brokenText } from './broken-text.ts';
import { type DataOf, type Kind, kindPlaces, kinds } from './kinds.ts';

/** One entry: typed frontmatter, the MDX after it, and where both stand. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** Id: the file's name without `.mdx`. */
  id: string;
  data: DataOf[K];
  /** The MDX after the frontmatter, read. */
  body: Body;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Path of the file from the project's root, with forward slashes. */
  file: string;
  /** Line and column of a field of the frontmatter. */
  locate: Locate;
}

export type DocumentEntry = Entry<'document'>;
export type ModelEntry = Entry<'model'>;
export type ReportEntry = Entry<'report'>;
export type SessionEntry = Entry<'session'>;
/** An entry of one of the kinds `K`. */
export type EntryOf<K extends Kind> = { [P in K]: Entry<P> }[K];
export type AnyEntry = EntryOf<Kind>;

/** The id of an entry is the name of its file; known even when the file cannot be read. */
export const entryId = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

/** The other kind whose frontmatter this is, where it is plainly one. */
const kindOf = (yaml: string, not: Kind): Kind | undefined =>
  kinds.find(
    (kind) => kind !== not && readYaml(yaml, kindPlaces[kind].schema, '').data !== undefined,
  );

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An entry of which some fields are made up, because what is written there could not be read. */
export interface DamagedEntry<K extends Kind = Kind> {
  entry: Entry<K>;
  /** Those fields, as paths. */
  madeUp: readonly string[];
}

/** What one file holds: an entry, or its problems, and what the check can still look at. */
export type ParsedEntry<K extends Kind = Kind> =
  | { entry: Entry<K>; problems: [] }
  | { entry?: undefined; problems: Problem[]; damaged?: DamagedEntry<K> | undefined };

/**
 * Reads one MDX file; an entry, or every problem of it with file, line and column.
 *
 * @param noted keeps what is found, so that the same text need not be read again.
 */
export function parseEntry<K extends Kind>(
  kind: K,
  file: string,
  source: string,
  noted: Noted = (_name, make) => make(),
): ParsedEntry<K> {
  const id = entryId(file);
  const problem = (code: Rule, message: string, hint: string): Problem => ({
    file,
    line: 1,
    column: 1,
    field: '',
    code,
    message,
    hint,
    severity: 'error',
  });
  if (!idPattern.test(id)) {
    return {
      problems: [
        problem(
          'ten-tep',
          `Tên tệp “${id}.mdx” không dùng làm địa chỉ được.`,
          'Chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ 25-nq-tw-2013.mdx.',
        ),
      ],
    };
  }
  const conflict = conflictLine(source);
  if (conflict !== undefined) {
    const told = problem(
      'hai-ban',
      'Tệp còn hai bản chồng lên nhau (các dòng <<<<<<<, =======, >>>>>>>).',
      'Giữ bản đúng, xóa bản kia và ba dòng dấu.',
    );
    return { problems: [{ ...told, line: conflict }] };
  }
  const parts = splitFrontmatter(source);
  if (!parts) {
    const { line, message, hint } = frontmatterFault(source);
    return { problems: [{ ...problem('dau-tep', message, hint), line }] };
  }
  const { schema } = kindPlaces[kind];
  const { yaml, yamlLine, bodyLine } = parts;
  const body = readBody(parts.body, noted);
  const data = noted('data', () => {
    if (brokenText(file, source, bodyLine).length > 0) return null;
    return (readYaml(yaml, schema, file, yamlLine).data as DataOf[K] | undefined) ?? null;
  });
  if (data !== null) {
    const locate = locateLater(yaml, yamlLine);
    return { entry: { kind, id, data, body, bodyLine, file, locate }, problems: [] };
  }
  const parsed = readYaml(yaml, schema, file, yamlLine);
  const other = parsed.data === undefined ? kindOf(yaml, kind) : undefined;
  if (other !== undefined) {
    const { name, folder } = kindPlaces[other];
    return {
      problems: [
        problem(
          'sai-loai',
          `Tệp này là ${name}, đặt nhầm thư mục.`,
          `Chuyển tệp vào content/${folder}/.`,
        ),
      ],
    };
  }
  // An editor wants to hear of all at once, the body's faults among them.
  const problems = [
    ...brokenText(file, source, bodyLine),
    ...parsed.problems,
    ...bodyProblems({ file, body, bodyLine }),
  ];
  const saved = salvage(schema, parsed.data ?? parsed.read, id);
  if (saved === undefined) return { problems };
  const entry = {
    kind,
    id,
    data: saved.data as DataOf[K],
    body,
    bodyLine,
    file,
    locate: parsed.locate,
  };
  return { problems, damaged: { entry, madeUp: saved.madeUp.map(fieldPath) } };
}
