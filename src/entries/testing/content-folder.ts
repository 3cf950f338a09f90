import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ledgerFile } from '../ledger.ts';
import { fileText, vocabularySources } from './sample.ts';

/** Writes a file below a folder, with the folders on its way. */
export async function putFile(root: string, file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/** A new temporary folder with sound content: the sample vocabulary, one model, the ledger. */
export async function contentFolder(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  for (const [file, text] of vocabularySources) await putFile(root, file, text);
  await putFile(root, 'content/models/to-tu-quan.mdx', fileText('model'));
  await putFile(root, ledgerFile, 'model/to-tu-quan: 1\nmodel/a: 2\ndocument/a: 3\n');
  return root;
}
