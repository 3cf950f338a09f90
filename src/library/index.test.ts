import { expect, test } from 'vitest';
import * as library from './index.ts';

test('exposes the public API', () => {
  expect(Object.keys(library).sort()).toEqual([
    'buildLibrary',
    'checkContent',
    'contextOf',
    'endsWhole',
    'entryAddress',
    'evidenceReason',
    'evidenceSteps',
    'extendLedger',
    'facetValues',
    'frontmatterTexts',
    'kindPlaces',
    'kinds',
    'ledgerFile',
    'limitationAnchor',
    'numberAddress',
    'parseEntry',
    'plainBody',
    'practiceMatrix',
    'readContent',
    'readLedger',
    'readVocabularyFiles',
    'registryDocument',
    'relationLabels',
    'reportingCalendar',
    'solutionAnchor',
    'soundRelations',
    'stateOn',
    'targetsByTopic',
    'wantedDocuments',
    'withBase',
    'withoutMarks',
    'writeLedger',
  ]);
});
