import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { guideFile, rules } from '../../src/schema/index.ts';

/** The anchor that GitHub and editor programs give a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

test('every rule is explained in a part that the guide has', async () => {
  const guide = await readFile(guideFile, 'utf8');
  const anchors = new Set(
    [...guide.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? '')),
  );
  const missing = Object.entries(rules).filter(([, anchor]) => !anchors.has(anchor));
  expect(missing).toEqual([]);
});
