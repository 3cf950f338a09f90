import { expect, test } from 'vitest';
import * as schema from './index.ts';

test('exposes the public API', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'acronymSchema',
    'congressTermSchema',
    'documentRefSchema',
    'documentSchema',
    'documentTypeSchema',
    'duePeriods',
    'fieldPath',
    'formatProblems',
    'groupSchema',
    'issuerMarkSchema',
    'issuerSchema',
    'lawSchema',
    'levels',
    'markdownFeatures',
    'modelSchema',
    'mottoSchema',
    'nearest',
    'newsSchema',
    'parseYaml',
    'provinceSchema',
    'provisionSchema',
    'regions',
    'relationKinds',
    'reportSchema',
    'sessionSchema',
    'sourceSchema',
    'splitFrontmatter',
    'summariseProblems',
    'termSchema',
    'traitKinds',
    'traitSchema',
    'validityStatuses',
  ]);
});
