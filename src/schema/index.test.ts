import { expect, test } from 'vitest';
import * as schema from './index.ts';

test('exposes the public API', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'acronymSchema',
    'componentNames',
    'congressTermSchema',
    'documentRefSchema',
    'documentSchema',
    'documentTypeSchema',
    'duePeriods',
    'fieldPath',
    'formatProblems',
    'groupSchema',
    'isDay',
    'isPartialDay',
    'issuerMarkSchema',
    'issuerSchema',
    'lawSchema',
    'levels',
    'markdownFeatures',
    'modelSchema',
    'nearest',
    'newsSchema',
    'parseYaml',
    'principleSchema',
    'provinceSchema',
    'relationKinds',
    'reportSchema',
    'sessionSchema',
    'sourceSchema',
    'splitFrontmatter',
    'summariseProblems',
    'termSchema',
    'validityStatuses',
  ]);
});
