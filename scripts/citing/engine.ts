import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  createRegistry,
  createScanner,
  createVocabulary,
  type LawData,
  type Registry,
  type Scanner,
} from '../../src/citations/index.ts';
import { buildLibrary, readContent, registryDocument } from '../../src/library/index.ts';

/** What reading citations needs, made from the project's own content. */
export interface Engine {
  scanner: Scanner;
  registry: Registry;
}

/** Reads vocabulary and documents under the project's root. */
export async function readEngine(root: string): Promise<Engine> {
  const { entries, vocabulary, ledger } = await readContent(root);
  const laws = parse(
    await readFile(join(root, 'content/vocabulary/laws.yaml'), 'utf8'),
  ) as LawData[];
  const citations = createVocabulary({ ...vocabulary, laws });
  const { documents } = buildLibrary({ entries, vocabulary, ledger, day: '' });
  return {
    scanner: createScanner(citations),
    registry: createRegistry(documents.map(registryDocument), citations),
  };
}
