import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRegistry, createScanner, createVocabulary, resolveAll } from './index.ts';
import { documents } from './testing/documents.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

test('the README shows what its example prints', () => {
  const vocabulary = createVocabulary({
    documentTypes: [
      { code: 'NQ', name: 'Nghị quyết', systems: ['party', 'state'] },
      { code: 'CT', name: 'Chỉ thị', systems: ['party', 'state'] },
    ],
    issuerMarks: [{ code: 'TW', name: 'Trung ương Đảng', systems: ['party'], scope: 'central' }],
    terms: [],
  });
  const held = ['05-ct-tw-2016', '25-nq-tw-2003', '25-nq-tw-2013'];
  const registry = createRegistry(
    documents.filter(({ id }) => held.includes(id)),
    vocabulary,
  );
  const [, input = ''] = /const text = '(.*)';/.exec(readme) ?? [];
  const mentions = createScanner(vocabulary).scan(input);
  const printed = [
    mentions.map(({ text, number, issuedOn }) => ({ text, number, issuedOn })),
    resolveAll(mentions, registry).map(({ evidence: _evidence, ...resolution }) => resolution),
  ];
  const shown = /```json\n([\s\S]*?)```/.exec(readme)?.[1]?.replace(']\n[', '],\n[');
  expect(JSON.parse(`[${shown}]`)).toEqual(printed);
});
