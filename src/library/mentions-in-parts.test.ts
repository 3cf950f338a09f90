import { expect, test } from 'vitest';
import { withoutMarks } from '../body/source-marks.ts';
import { createRegistry, createScanner, type Resolution, resolveAll } from '../citations/index.ts';
import { documentView, registryDocument } from '../entries/document-view.ts';
import { projectContent } from '../entries/testing/project-content.ts';
import { bodyTexts, frontmatterTexts } from '../entries/texts.ts';
import { contextOf, findMentions } from './mentions.ts';

const meaning = (resolution: Resolution) =>
  resolution.kind === 'one'
    ? resolution.id
    : `${resolution.kind} ${'ids' in resolution ? resolution.ids.toSorted() : ''}`;

test('a page that resolves its texts one by one links as the library, which reads the entry whole', async () => {
  const { entries, vocabulary } = await projectContent();
  const documents = entries
    .filter((entry) => entry.kind === 'document')
    .map((entry) => registryDocument(documentView(entry, vocabulary)));
  const registry = createRegistry(documents, vocabulary.citations);
  const scanner = createScanner(vocabulary.citations);
  const byEntry = Map.groupBy(findMentions(entries, vocabulary, registry), ({ entry }) => entry);
  const different: string[] = [];
  let compared = 0;
  for (const [entry, mentions] of byEntry) {
    const known = mentions.flatMap(({ resolution }) =>
      resolution.kind === 'one' ? [resolution.id] : [],
    );
    const texts = [...frontmatterTexts(entry), ...bodyTexts(entry)].map(({ text }) => text);
    const inParts = texts.flatMap((text) => {
      const found = scanner.scan(withoutMarks(text));
      const resolved = resolveAll(found, registry, { ...contextOf(entry), known });
      return resolved.filter((_, index) => found[index]?.kind !== 'back');
    });
    for (const [index, { mention, resolution }] of mentions.entries()) {
      compared += 1;
      const part = inParts[index];
      if (part === undefined || meaning(part) !== meaning(resolution)) {
        different.push(`${entry.id}: ${mention.text}`);
      }
    }
  }
  expect(compared).toBeGreaterThan(500);
  expect(different).toEqual([]);
});
