import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FieldCase } from './judge-case.ts';

/** The cases, from the file beside this one, or from another of the same form. */
export async function readCases(
  file = join(import.meta.dirname, 'cases.jsonl'),
): Promise<FieldCase[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { 'kind-of-fault': kind, ...found } = JSON.parse(line);
    return { fault: kind, ...found };
  });
}
