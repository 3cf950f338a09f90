import { readFileSync } from 'node:fs';
import path from 'node:path';
// @ts-expect-error it comes without types
import Validator from '@adobe/structured-data-validator';
import { beforeAll, expect, test } from 'vitest';
import { projectContent } from '../../entries/testing/project-content.ts';
import { documentOf } from '../../entries/testing/sample.ts';
import { createSite } from '../../views/create-site.ts';
import type { Site } from '../../views/site.ts';
import { siteOf } from '../../views/testing/sample.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { legislation } from './legislation.ts';
import {
  faqPage,
  modelArticle,
  openDataset,
  reportArticle,
  sessionCourse,
  webSite,
} from './pages.ts';
import { type Described, jsonLdText } from './script.ts';

const whole = (address: string) => `https://danvan.example${address}`;
let site: Site;
beforeAll(async () => {
  site = createSite({ content: await projectContent(), day: '2026-11-30', base: '/' });
});

/** Types and properties of schema.org 30.0 (CC BY-SA 3.0), cut down to what these pages may use. */
const vocabulary = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../testing/schemaorg-30.json'), 'utf8'),
);

/** What the validator finds wrong in things of one type. */
async function faults(type: string, things: readonly object[]): Promise<string[]> {
  const copies = things.map((thing) => JSON.parse(JSON.stringify(thing)));
  const issues = await new Validator(vocabulary).validate({ jsonld: { [type]: copies } });
  return issues.map(({ issueMessage }: { issueMessage: string }) => issueMessage);
}

const documentAt = (id: string, from: Site = site) => {
  const view = from.library.document(id);
  if (view === undefined) throw new Error(id);
  return legislation(view, from.library, whole);
};

test('every description uses words of schema.org alone, with what search engines require', async () => {
  const { library } = site;
  const kinds: [string, object[]][] = [
    ['Legislation', library.documents.map((view) => legislation(view, library, whole))],
    [
      'Article',
      [
        ...library.models.map((entry) => modelArticle(entry, whole)),
        ...library.reports.map((entry) => reportArticle(entry, whole)),
      ],
    ],
    ['Course', library.sessions.map((entry) => sessionCourse(entry, whole))],
    ['FAQPage', library.answers.map((group) => faqPage(group))],
    ['Dataset', [openDataset('2026-11-30', [{ id: 'van-ban', title: 'Văn bản' }], whole)]],
    ['BreadcrumbList', [breadcrumbs([{ name: 'A', href: '/' }], 'B', whole)]],
  ];
  for (const [type, things] of kinds) {
    expect(things.length, type).toBeGreaterThan(0);
    expect(await faults(type, things), type).toEqual([]);
  }
});

test('the validator knows a word that schema.org does not have', async () => {
  expect(
    await faults('Legislation', [{ '@type': 'Legislation', legislationNumber: '1' }]),
  ).not.toEqual([]);
});

test('a document is named by number, day and who passed it', () => {
  expect(documentAt('25-nq-tw-2013')).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '25-NQ/TW',
    legislationDate: '2013-06-03',
    legislationType: 'Nghị quyết',
  });
});

const old = documentOf('a', { number: '1-NQ/TW', issuedOn: '2000-01-02' });
const replacing = (certainty: string, parts?: string) =>
  documentOf('b', {
    number: '2-NQ/TW',
    issuedOn: '2020-03-04',
    relations: [
      { kind: 'thay-the', target: 'a', certainty, source: 1, ...(parts ? { parts } : {}) },
    ],
  });

test('what a source says ended is not in force; a guess ends nothing', () => {
  const sure = siteOf([old, replacing('nguon')]);
  expect(documentAt('a', sure)).toMatchObject({
    legislationLegalForce: 'https://schema.org/NotInForce',
  });
  expect(documentAt('b', sure)).toHaveProperty('legislationRepeals');
  const guessed = siteOf([old, replacing('suy-doan')]);
  expect(documentAt('a', guessed)).not.toHaveProperty('legislationLegalForce');
  expect(documentAt('b', guessed)).not.toHaveProperty('legislationRepeals');
});

test('what ends a part amends the rest', () => {
  const described = documentAt('b', siteOf([old, replacing('nguon', 'Điều 5')]));
  expect(described).toHaveProperty('legislationAmends');
  expect(described).not.toHaveProperty('legislationRepeals');
});

test('a document that was looked for in vain is not called in force', () => {
  const { library } = site;
  const unsure = library.documents.filter(({ id }) =>
    ['chua-thay-thay-the', 'chua-kiem-tra', 'dang-ap-dung'].includes(library.validity(id).status),
  );
  expect(unsure.length).toBeGreaterThan(20);
  expect(
    unsure.filter((view) => 'legislationLegalForce' in legislation(view, library, whole)),
  ).toEqual([]);
});

test('no text of the content ends the element it stands in', () => {
  const thing: Described & { readonly headline: string } = {
    '@type': 'Article',
    headline: '</script><script>alert(1)</script> & \u2028',
  };
  const text = jsonLdText([thing]);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...thing });
});

test('several things of a page stand in one graph', () => {
  const text = jsonLdText([webSite(whole), breadcrumbs([], 'B', whole)]);
  expect(JSON.parse(text)['@graph']).toHaveLength(2);
});

test('the site says how it is searched', () => {
  expect(JSON.stringify(webSite(whole))).toContain(
    'https://danvan.example/tim-kiem/?q={search_term_string}',
  );
});
