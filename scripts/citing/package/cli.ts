#!/usr/bin/env node
/** `vien-dan [--json] [TỆP]`: the citations of a text, and what each means; reads stdin without a file. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  createRegistry,
  createScanner,
  createVocabulary,
  type RegistryDocument,
  resolveAll,
  type VocabularyData,
} from '../../../src/citations/index.ts';

const data = <Value>(name: string): Value =>
  JSON.parse(readFileSync(new URL(`../../../../data/${name}.json`, import.meta.url), 'utf8'));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      place: { type: 'string' },
      date: { type: 'string' },
    },
  });
  const text = readFileSync(positionals[0] ?? 0, 'utf8').normalize('NFC');
  const vocabulary = createVocabulary(data<VocabularyData>('vocabulary'));
  const registry = createRegistry(data<RegistryDocument[]>('documents'), vocabulary);
  const mentions = createScanner(vocabulary).scan(text);
  const context = {
    ...(values.place ? { place: values.place } : {}),
    ...(values.date ? { date: values.date } : {}),
  };
  const found = resolveAll(mentions, registry, context).map((resolution, index) => {
    const { text: written, start, end, number, issuedOn } = mentions[index] ?? {};
    const ids =
      resolution.kind === 'one'
        ? [resolution.id]
        : resolution.kind === 'several'
          ? resolution.ids
          : [];
    return {
      text: written,
      start,
      end,
      number,
      issuedOn,
      meaning: resolution.kind,
      documents: ids,
    };
  });
  process.stdout.write(
    values.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : found
          .map(
            ({ text: written, meaning, documents }) =>
              `${written}\t${meaning}\t${documents.join(' ')}\n`,
          )
          .join(''),
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
