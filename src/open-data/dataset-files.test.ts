import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { siteOf } from '../views/testing/sample.ts';
import { makeFiles, recordsFile } from './dataset-files.ts';
import { documentsData } from './entry-datasets.ts';
import { datasetJson } from './files.ts';

const site = siteOf([documentOf('a'), documentOf('b')]);
const whole = datasetJson(documentsData, site);

test('a set of usual size lies plainly', () => {
  expect(makeFiles(documentsData, site)).toEqual({ json: whole, zip: undefined });
  expect(recordsFile(documentsData, site)).toBe('van-ban.json');
});

test('a large set lies packed, and its address says so', () => {
  const { json, zip } = makeFiles(documentsData, site, whole.length - 1);
  expect(JSON.parse(json)).toMatchObject({ count: 2, records: [], packed: 'van-ban.json.zip' });
  const packed = unzipSync(zip ?? new Uint8Array())['van-ban.json'];
  expect(packed && strFromU8(packed)).toBe(whole);
});

test('packed, it is the same in every build', () => {
  const made = () => makeFiles(documentsData, site, 0).zip;
  expect(made()).toEqual(made());
});
