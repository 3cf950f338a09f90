import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import {
  draftOf,
  draftsSchema,
  expectedIn,
  goldSchema,
  isAdvice,
  isTold,
  lineOf,
  scoreAgainst,
  scoreDraft,
} from '../../review/gold/expected.ts';
import { checkDraft, createReviewLibrary, type ReviewLibrary } from '../../review/index.ts';
import { parseYaml } from '../../schema/index.ts';
import { reviewData } from './review-data.ts';

const file = 'src/review/gold/seeds.yaml';
const gold = parseYaml(await readFile(file, 'utf8'), goldSchema, file);
const ownFile = 'src/review/gold/drafts.yaml';
const own = parseYaml(await readFile(ownFile, 'utf8'), draftsSchema, ownFile);
let library: ReviewLibrary;

beforeAll(async () => {
  const content = await projectContent();
  const data = reviewData(buildLibrary({ ...content, day: '2026-11-30' }));
  // As the browser gets it.
  library = createReviewLibrary(JSON.parse(JSON.stringify(data)));
}, 120_000);

test('the expected findings can be read', () => {
  expect([...gold.problems, ...own.problems]).toEqual([]);
  expect([gold.data?.length, own.data?.length]).toEqual([5, 10]);
});

describe('the five texts the library started from', () => {
  test.each(gold.data ?? [])('$report: nothing wrong, nothing missed', (text) => {
    const { date, place } = text;
    const { findings } = checkDraft(draftOf(text), library, { date, place });
    const { wrong, missed } = scoreAgainst(
      findings.filter((found) => isTold(found) && !isAdvice(found)).map(lineOf),
      expectedIn(text),
    );
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });
});

describe('ten drafts of our own', () => {
  test.each(own.data ?? [])('$draft: nothing wrong, nothing missed, its head read', (gold) => {
    const { findings, day, dayKnown, place } = checkDraft(gold.text, library, { date: gold.date });
    const { wrong, missed } = scoreDraft(findings.filter(isTold), gold);
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
    const { own: _, ...head } = gold.head;
    expect({ day, dayKnown, place }).toEqual({ place: undefined, ...head });
  });
});
