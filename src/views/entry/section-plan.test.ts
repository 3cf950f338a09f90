import { expect, test } from 'vitest';
import { type Kind, kinds } from '../../entries/kinds.ts';
import { documentOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { documentSchema, modelSchema, reportSchema, sessionSchema } from '../../schema/index.ts';
import { contentSections, sourcesSection } from '../document/sections.ts';
import { studySections } from '../document/study-sections.ts';
import { reportSections } from '../report/sections.ts';
import { sessionPage } from '../session/page.ts';
import { siteOf } from '../testing/sample.ts';
import type { Section } from './section.ts';
import { anchorOf, type PlannedSection, sectionPlan } from './section-plan.ts';

const fields: Record<Kind, object> = {
  document: documentSchema.shape,
  model: modelSchema.shape,
  report: reportSchema.shape,
  session: sessionSchema.shape,
};
const planned = (kind: Kind): PlannedSection[] => Object.values(sectionPlan[kind]);

test.each(kinds)('every field that the plan of a %s names is in the schema', (kind) => {
  const named = planned(kind).flatMap(({ field }) => field ?? []);
  expect(named.filter((field) => !(field in fields[kind]))).toEqual([]);
});

test.each(kinds)('no two sections of a %s have one anchor or one field', (kind) => {
  const ids = planned(kind).map(({ id }) => id);
  const named = planned(kind).flatMap(({ field }) => field ?? []);
  expect([new Set(ids).size, new Set(named).size]).toEqual([ids.length, named.length]);
});

test('a passage deep in a field leads to the section of the field', () => {
  expect(anchorOf('report', ['limitations', 2, 'text'])).toBe('han-che-tu-neu');
});

test('a field without a section has no anchor, nor has an entry as a whole', () => {
  expect(anchorOf('document', ['signer'])).toBeUndefined();
  expect(anchorOf('document', [])).toBeUndefined();
});

const target = { label: 'tỷ lệ', comparator: '>=', value: 90, unit: '%' };
const task = { who: 'Chi bộ', what: 'Họp' };
/** Made anew for each field: YAML writes one object that stands twice as an alias. */
const finding = () => ({ text: 'Chậm', topics: ['dan-van'] });
const document = documentOf('a', {
  summary: 'Tóm tắt',
  keyPoints: ['Một'],
  tasks: [task],
  targets: [
    { ...target, kind: 'chi-tieu' },
    { ...target, kind: 'nguong-phap-ly' },
  ],
  provisions: [{ ref: 'Điều 1', says: 'Nội dung.[^1]' }],
  carriedOut: [{ what: 'Đã làm', place: 'Lai Châu', year: 2014 }],
  questions: ['Vì sao?'],
  quiz: [
    {
      question: 'Câu?',
      options: ['Đúng', 'Sai'],
      answer: 1,
      why: 'Vì thế',
      source: { document: 'a' },
    },
  ],
  quizFacts: ['Năm 2013'],
  citedAs: [{ text: 'Nghị quyết 25', report: 'b' }],
  note: 'Chú ý',
});
const report = reportOf('b', {
  results: [{ label: 'hộ', value: 1, unit: 'hộ' }],
  targets: [{ ...target, kind: 'chi-tieu' }],
  tasks: [task],
  duties: [{ what: 'Báo cáo', every: 'quy' }],
  outcomes: [finding()],
  limitations: [finding()],
  solutions: [finding()],
  mottos: ['Nghe dân nói, làm dân tin'],
  note: 'Chú ý',
});
const session = sessionOf('c', {
  prepare: ['In phiếu.'],
  notes: 'Mang loa.',
  slips: [{ wrong: 'Quên năm.' }],
  adapt: [{ audience: 'Chi bộ', how: 'Rút ngắn.' }],
});
const site = siteOf([document, report, session]);
const made: [Kind, readonly Section[]][] = [
  [
    'document',
    [
      ...contentSections(document, site),
      ...studySections(document, site),
      sourcesSection(document, site),
    ],
  ],
  ['report', reportSections(report, site)],
  ['session', sessionPage(session, site).sections],
];

test.each(made)(
  'a %s that says all has every section of the plan, in its order',
  (kind, sections) => {
    // A body brings headings of its own, folded lines have none.
    const own = sections.filter(({ part }) => part.kind !== 'body' && part.kind !== 'folded');
    // What is to be known of a document before all else stands above its sections.
    const sectioned = planned(kind).filter(({ id }) => kind !== 'document' || id !== 'luu-y');
    expect(own.map(({ id }) => id)).toEqual(sectioned.map(({ id }) => id));
  },
);
