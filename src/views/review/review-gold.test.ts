import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../entries/read-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import {
  draftOf,
  expectedIn,
  goldSchema,
  isTold,
  lineOf,
  scoreAgainst,
} from '../../review/gold/expected.ts';
import { checkDraft, createReviewLibrary, type ReviewLibrary } from '../../review/index.ts';
import { parseYaml } from '../../schema/index.ts';
import { reviewData } from './review-data.ts';

const file = 'src/review/gold/seeds.yaml';
const gold = parseYaml(await readFile(file, 'utf8'), goldSchema, file);
let library: ReviewLibrary;

beforeAll(async () => {
  const content = await readContent(process.cwd());
  const data = reviewData(buildLibrary({ ...content, day: '2026-11-30' }));
  // As the browser gets it.
  library = createReviewLibrary(JSON.parse(JSON.stringify(data)));
});

test('the expected findings can be read', () => {
  expect(gold.problems).toEqual([]);
  expect(gold.data?.length).toBe(5);
});

describe('the five texts the library started from', () => {
  test.each(gold.data ?? [])('$report: nothing wrong, nothing missed', (text) => {
    const { date, place } = text;
    const { findings } = checkDraft(draftOf(text), library, { date, place });
    const { wrong, missed } = scoreAgainst(findings.filter(isTold).map(lineOf), expectedIn(text));
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });
});
