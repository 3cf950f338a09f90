import { expect, test } from 'vitest';
import * as library from './index.ts';

test('exposes the public API', () => {
  expect(Object.keys(library).sort()).toEqual([
    'buildLibrary',
    'checkContent',
    'contextOf',
    'entryAddress',
    'extendLedger',
    'facetValues',
    'frontmatterTexts',
    'kindPlaces',
    'kinds',
    'ledgerFile',
    'numberAddress',
    'parseEntry',
    'plainBody',
    'readContent',
    'readLedger',
    'readVocabularyFiles',
    'registryDocument',
    'relationLabels',
    'wantedDocuments',
    'withBase',
    'withoutMarks',
    'writeLedger',
  ]);
});
