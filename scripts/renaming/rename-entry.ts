import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entryAddress } from '../../src/entries/addresses.ts';
import { ledgerFile } from '../../src/entries/ledger.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { redirectsFile, withRedirect } from '../../src/entries/redirects.ts';
import { contentLabelsFile } from '../citing/labels/labels.ts';
import { findReferences, type Renaming, replaceId } from './find-references.ts';

/** What was changed, as paths from the root. */
export interface Renamed {
  file: string;
  changed: readonly string[];
}

/**
 * Gives an entry another id everywhere: its file, all that name it, its line in the ledger, and the
 * redirect from its old address.
 *
 * @throws in Vietnamese when the id is taken or cannot be used; nothing is changed then.
 */
export async function renameEntry(root: string, renaming: Renaming, day: string): Promise<Renamed> {
  const { kind, from, to } = renaming;
  const content = await readContent(root);
  const entry = content.entries.find((one) => one.kind === kind && one.id === from);
  if (entry === undefined) throw new Error(`Không đọc được mục ${kind}/${from}.`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)) {
    throw new Error(`“${to}” không dùng làm mã được: chỉ chữ thường không dấu, số, gạch nối.`);
  }
  if (content.entries.some((one) => one.kind === kind && one.id === to)) {
    throw new Error(`Mã “${to}” đã có mục khác mang.`);
  }
  if (content.ledger.has(`${kind}/${to}`)) {
    throw new Error(`Mã “${to}” từng thuộc một mục khác, không dùng lại được.`);
  }
  const references = Map.groupBy(findReferences(content, renaming, day), ({ file }) => file);
  const file = path.posix.join(path.posix.dirname(entry.file), `${to}.mdx`);
  const changed: string[] = [];
  for (const name of await contentFiles(root)) {
    if (name === ledgerFile || name === redirectsFile) continue;
    const text = await readFile(path.join(root, name), 'utf8');
    const next = replaceId(text, references.get(name) ?? [], renaming);
    if (next === text) continue;
    await writeFile(path.join(root, name), next);
    changed.push(name);
  }
  await rename(path.join(root, entry.file), path.join(root, file));
  await edit(root, ledgerFile, (text = '') =>
    text.replace(new RegExp(`^${kind}/${from}:`, 'm'), `${kind}/${to}:`),
  );
  await edit(root, redirectsFile, (text) =>
    withRedirect(text, {
      from: entryAddress(kind, from),
      to: entryAddress(kind, to),
      on: day,
    }),
  );
  const labels = await readFile(path.join(root, contentLabelsFile), 'utf8').catch(() => undefined);
  const renamed = labels === undefined ? undefined : withRenamed(labels, renaming);
  if (renamed === undefined || renamed === labels)
    return { file, changed: [...changed, ledgerFile, redirectsFile] };
  await writeFile(path.join(root, contentLabelsFile), renamed);
  return { file, changed: [...changed, ledgerFile, redirectsFile, contentLabelsFile] };
}

/** The labels with the entry under its new name: its own list, and the answers that name it. */
function withRenamed(labels: string, { kind, from, to }: Renaming): string {
  const own = labels.replace(new RegExp(`^${kind}/${from}:`, 'm'), `${kind}/${to}:`);
  if (kind !== 'document') return own;
  return own.replace(/means: .*$/gm, (means) =>
    means.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to),
  );
}

/** Writes what became of an address that no entry owns, such as that of a topic. */
export async function moveAddress(
  root: string,
  { from, to }: { from: string; to: string },
  day: string,
): Promise<void> {
  await edit(root, redirectsFile, (text) => withRedirect(text, { from, to, on: day }));
}

async function edit(
  root: string,
  file: string,
  change: (text: string | undefined) => string,
): Promise<void> {
  const place = path.join(root, file);
  const text = await readFile(place, 'utf8').catch(() => undefined);
  await writeFile(place, change(text));
}

/** Texts that may name an entry; the book of addresses keeps the old one. */
async function contentFiles(root: string): Promise<string[]> {
  const found = await readdir(path.join(root, 'content'), {
    recursive: true,
    withFileTypes: true,
  });
  return found
    .filter((item) => item.isFile() && /\.(?:mdx|yaml)$/.test(item.name))
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)))
    .map((name) => name.split(path.sep).join('/'));
}
