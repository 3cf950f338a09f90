import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What differs between two built sites. Paths are relative to their folders, hashes left out. */
export interface TreeDifference {
  /** Files that only the second tree has. */
  added: string[];
  /** Files that only the first tree has. */
  removed: string[];
  /** Files of both whose content differs. */
  changed: FileDifference[];
  /** How many files are the same in both. */
  same: number;
  /** Pages that differ in blanks alone, and nowhere that a reader could see. */
  spaced: number;
}

/** One file that differs, with the lines that only one side has, in order. */
export interface FileDifference {
  file: string;
  /** Lines of the first tree's file that the other does not have; none for a file that is no text. */
  before: string[];
  after: string[];
}

const texts = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/;
/** `name.D4f_9x2a.css`, as Vite names assets by their content. */
const hashedName = /([/"'.\w-]+?)\.[\w-]{8}\.(css|js|woff2)\b/g;
/** Folders and files that the project itself names by content. */
const versions: readonly [RegExp, string][] = [
  [/(\/?(?:mo-hinh|van-ban|van-ban\/vao-ngay)\/du-lieu\/)[a-z0-9]+\//g, '$1*/'],
  [/(\b(?:tim)\/)[a-z0-9]+(?=\/)/g, '$1*'],
  [/(pagefind\.)?[\w-]+_[a-f0-9]{7,}\.(pf_\w+)/g, '*.$2'],
];

/** A text in which nothing depends on the hash of another file. */
export function withoutHashes(text: string): string {
  return versions.reduce(
    (left, [pattern, instead]) => left.replace(pattern, instead),
    text.replace(hashedName, '$1.*.$2'),
  );
}

/** Compares two folders file by file; whole folders may be left out by `skip`, such as `tim`. */
export async function compareTrees(
  first: string,
  second: string,
  skip: readonly string[] = [],
): Promise<TreeDifference> {
  const [before, after] = await Promise.all([readTree(first, skip), readTree(second, skip)]);
  const changed: FileDifference[] = [];
  let same = 0;
  let spaced = 0;
  for (const [file, paths] of before) {
    const others = after.get(file);
    if (others === undefined) continue;
    const difference = await compareFiles(file, paths, others);
    if (difference === undefined) same += 1;
    else if (difference === 'spaced') spaced += 1;
    else changed.push(difference);
  }
  return {
    added: [...after.keys()].filter((file) => !before.has(file)),
    removed: [...before.keys()].filter((file) => !after.has(file)),
    changed,
    same,
    spaced,
  };
}

/** Files of a tree under their names without hashes; several may share one. */
async function readTree(root: string, skip: readonly string[]): Promise<Map<string, string[]>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const tree = new Map<string, string[]>();
  for (const file of files) {
    const name = path.relative(root, file).split(path.sep).join('/');
    if (skip.some((folder) => name.startsWith(`${folder}/`))) continue;
    const plain = withoutHashes(name);
    tree.set(plain, [...(tree.get(plain) ?? []), file]);
  }
  return tree;
}

async function compareFiles(
  file: string,
  first: readonly string[],
  second: readonly string[],
): Promise<FileDifference | 'spaced' | undefined> {
  const [one, other] = await Promise.all([contentOf(first), contentOf(second)]);
  if (one === other) return undefined;
  if (!texts.test(file)) return { file, before: [], after: [] };
  const cut = file.endsWith('.html') ? tagsOf : linesOf;
  const [before, after] = [cut(one), cut(other)];
  const [had, has] = [counted(before), counted(after)];
  const difference = {
    file,
    before: before.filter((line) => take(has, line)),
    after: after.filter((line) => take(had, line)),
  };
  const isSame = difference.before.length + difference.after.length === 0;
  if (!file.endsWith('.html') || !isSame) return difference;
  const [seen, seenNow] = [shownText(one), shownText(other)];
  return seen === seenNow ? 'spaced' : { file, ...firstDifference(seen, seenNow) };
}

/** Contents in the order of their texts: the order of hashed names says nothing. */
async function contentOf(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(
    files.map(async (file) =>
      texts.test(file)
        ? withoutHashes(await readFile(file, 'utf8'))
        : await readFile(file, 'latin1'),
    ),
  );
  return contents.toSorted().join('\n');
}

/** A page cut at its tags, so that one change is one line, whatever stands around it. */
function tagsOf(html: string): string[] {
  return linesOf(html.replace(/\s+/g, ' ').replace(/(<[^>]+>)/g, '\n$1\n'));
}

/** A text cut at its lines and JSON values. */
function linesOf(text: string): string[] {
  return text
    .replace(/\},\{/g, '},\n{')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const inlineTag =
  /<\/?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)(?:\s[^>]*)?>/g;

/** What a reader sees: blanks between blocks do not show, those between inline elements do. */
function shownText(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(inlineTag, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/ +/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function firstDifference(one: string, other: string): Pick<FileDifference, 'before' | 'after'> {
  const [before, after] = [one.split('\n'), other.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  return { before: before.slice(at, at + 1), after: after.slice(at, at + 1) };
}

function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Whether the other side has no such line left. */
function take(counts: Map<string, number>, line: string): boolean {
  const left = counts.get(line) ?? 0;
  counts.set(line, left - 1);
  return left <= 0;
}
