import { lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces the text of a file in one step: a reader sees the old text or the new, never half of one.
 *
 * @throws Error when the path is a link, which would be written through to wherever it points.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const before = await lstat(file);
  if (!before.isFile()) throw new Error(`${file} không phải một tệp thường nên không ghi.`);
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    // `wx` refuses a path that is there already, be it a link.
    const handle = await open(aside, 'wx', before.mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
