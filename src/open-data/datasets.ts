import type { Dataset } from './dataset.ts';
import { documentsData, modelsData, reportsData, sessionsData } from './entry-datasets.ts';
import { mentionsData, provisionsData, relationsData, statesData } from './linked-datasets.ts';
import { acronymsData, answersData } from './word-datasets.ts';

/** Everything that is published as data, in the order of its page. */
export const datasets: readonly Dataset[] = [
  documentsData,
  relationsData,
  statesData,
  provisionsData,
  modelsData,
  reportsData,
  sessionsData,
  answersData,
  mentionsData,
  acronymsData,
];
