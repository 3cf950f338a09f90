import { expect, test } from 'vitest';
import { reference } from '../citations/index.ts';
import { checkDraft } from './check-draft.ts';
import type { Fix } from './finding.ts';
import { createReviewLibrary } from './review-library.ts';
import { twentyReplaced } from './testing/replaced.ts';

const { library: data, wanted } = twentyReplaced();
const library = createReviewLibrary(data);
const draft = wanted
  .map(({ id }) => {
    const document = library.document(id);
    return `Căn cứ ${document ? reference(document, 'full', library.registry.vocabulary) : ''};`;
  })
  .join('\n');

test('twenty documents that something came after are twenty findings, each with what came', () => {
  expect(wanted).toHaveLength(20);
  const told = checkDraft(draft, library).findings.filter(({ quiet }) => !quiet);
  expect(
    told.map(({ id, fixes }) => {
      const offered = Object.fromEntries(fixes.map(({ puts, id: given }) => [puts, given]));
      return { id, ...offered };
    }),
  ).toEqual(wanted);
});

test('that the citations are right is told too', () => {
  const { findings } = checkDraft(draft, library);
  expect(findings.filter(({ kind }) => kind === 'agrees')).toHaveLength(20);
});

const takesPlace = ({ puts }: Fix) => puts === 'successor' || puts === 'newest';

test('only what a source says to be replaced may be put in its place', () => {
  const { findings } = checkDraft(draft, library);
  const replacing = findings.filter(({ fixes }) => fixes.some(takesPlace));
  expect(new Set(replacing.map(({ kind }) => kind))).toEqual(new Set(['replaced']));
  expect(replacing).toHaveLength(15);
});

test('what has itself been left behind is never put in the place of another', () => {
  const { findings } = checkDraft(draft, library);
  for (const { fixes, standing } of findings) {
    const put = fixes.find(takesPlace)?.id;
    if (put !== undefined) expect(put).toBe(standing?.newer.at(-1) ?? standing?.now);
  }
});

test('put in its place, a successor is cited in full and right', () => {
  const first = checkDraft(draft, library);
  let text = first.text;
  for (const { fixes } of first.findings.toReversed()) {
    const fix = fixes.find(takesPlace);
    if (fix) text = text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
  }
  const second = checkDraft(text, library).findings;
  expect(second.filter(({ kind }) => kind === 'replaced')).toEqual([]);
  expect(second.filter(({ kind }) => kind === 'agrees')).toHaveLength(20);
});
