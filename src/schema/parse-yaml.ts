import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';
import { explain } from './explain.ts';
import { mendLines } from './mend-lines.ts';
import type { Problem } from './problem.ts';
import { fieldPath, unwrap } from './schema-at.ts';
import { misreadValues } from './written-values.ts';
import { type YamlError, yamlErrors } from './yaml-errors.ts';

/** Result of reading one YAML text by a schema: data, or problems; never both empty. */
export type Parsed<Data> =
  | { data: Data; problems: []; locate: Locate }
  | {
      data?: undefined;
      problems: Problem[];
      locate: Locate;
      /** What the text holds, faults and all; left out where it could not be read as YAML. */
      read?: unknown;
    };

/** Line and column (from 1) of a field, or of its nearest parent that is written. */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number };

/**
 * Reads YAML by a schema and reports every problem with file, line and column.
 *
 * `firstLine` is the line of the file on which the YAML begins, so that the frontmatter of an
 * MDX file is reported in the lines the editor sees.
 */
export function parseYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): Parsed<z.output<Schema>> {
  const whole = readTree(source, firstLine);
  const faults = yamlErrors(whole.document, source);
  const mended = faults.some(blocks) ? mendLines(source) : undefined;
  const text = mended && mended.errors.length > 0 ? mended.text : source;
  const { document, locate } = text === source ? whole : readTree(text, firstLine);
  const left = text === source ? faults : yamlErrors(document, text);
  const told = [...(mended?.errors ?? []), ...left];
  const problems: Problem[] = told.map(({ offset, message, hint }) => ({
    file,
    ...whole.place(offset),
    field: '',
    code: 'yaml',
    message: `Không đọc được phần đầu tệp (YAML): ${message}.`,
    hint,
    severity: 'error',
  }));
  if (left.some(blocks)) return { problems, locate };
  const data: unknown = document.toJS() ?? nothingOf(schema);
  const result = schema.safeParse(data, { reportInput: true });
  for (const { offset, message, hint } of misreadValues(document, text)) {
    const place = whole.place(offset);
    problems.push({
      file,
      ...place,
      field: '',
      code: 'doc-thanh-khac',
      message,
      hint,
      severity: 'error',
    });
  }
  if (result.success && problems.length === 0) return { data: result.data, problems: [], locate };
  const read = {
    data,
    written: (path: readonly PropertyKey[]) => {
      const { node } = follow(document.contents, path);
      return isScalar(node) ? node.source : undefined;
    },
  };
  for (const issue of result.error?.issues ?? []) {
    for (const { path, code, message, hint, typedForCode } of explain(issue, schema, read)) {
      problems.push({
        file,
        ...locate(path),
        field: fieldPath(path),
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(typedForCode === undefined ? {} : { typedForCode }),
        severity: 'error',
      });
    }
  }
  return { problems, locate, read: data };
}

/** A field written twice is a fault, but can be read. */
const blocks = ({ code }: YamlError): boolean => code !== 'DUPLICATE_KEY';

/** A YAML text with the places of all that is written in it. */
interface YamlTree {
  document: Document.Parsed;
  place: (offset: number) => { line: number; column: number };
  locate: Locate;
}

function readTree(source: string, firstLine: number): YamlTree {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  return { document, place, locate: (path) => place(follow(document.contents, path).offset) };
}

/** Tells the places of a text; it is read for them when the first is asked for. */
export function locateLater(source: string, firstLine: number): Locate {
  let tree: YamlTree | undefined;
  return (path) => {
    tree ??= readTree(source, firstLine);
    return tree.locate(path);
  };
}

/** An empty text is an empty list or an entry that lacks every field. */
function nothingOf(schema: z.ZodType): unknown {
  return unwrap(schema)._zod.def.type === 'array' ? [] : {};
}

/** Where a path leads in the tree: the node, if it is written, and the offset nearest to it. */
function follow(root: unknown, path: readonly PropertyKey[]) {
  let node = root as Node | null | undefined;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
      );
      if (!pair) return { node: undefined, offset };
      offset = (pair.key as Node).range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      offset = (next as Node | undefined)?.range?.[0] ?? offset;
    } else {
      return { node: undefined, offset };
    }
    node = next as Node | null | undefined;
  }
  return { node, offset };
}
