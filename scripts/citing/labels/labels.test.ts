import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createScanner } from '../../../src/citations/index.ts';
import { readContent } from '../../../src/entries/read-content.ts';
import { documentOf, modelOf, vocabulary } from '../../../src/entries/testing/sample.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { libraryOf } from '../../../src/library/testing/sample.ts';
import { judge, type Verdict } from './judge.ts';
import { labellable, type Matched, matchLabels, matchQuoted, wordsAround } from './labelled.ts';
import {
  contentLabelsFile,
  type Label,
  type Means,
  readContentLabels,
  readSeedLabels,
  seedLabelsFile,
} from './labels.ts';

const root = process.cwd();
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

describe('the engine against the answers given by hand', async () => {
  const content = await readContent(root);
  const library = buildLibrary({ ...content, day: '' });
  const ids = new Set(library.documents.map(({ id }) => id));
  const found = labellable(library.mentions);
  const scanner = createScanner(content.vocabulary.citations);
  const sets: [string, Verdict][] = [
    ['content', judge(matchLabels(readContentLabels(read(contentLabelsFile)), found), ids)],
    [
      'seeds',
      judge(matchQuoted(readSeedLabels(read(seedLabelsFile)), scanner, library.registry), ids),
    ],
  ];
  for (const [name, { one, several, notHeld, wrong, missed }] of sets) {
    process.stdout.write(
      `${name}: ${one + several + notHeld} mentions, ${one} mean one document, ${several} several, ` +
        `${notHeld} none held; ${wrong.length} wrong links, ${missed.length} missed\n`,
    );
  }

  test.each(sets)(
    'every mention of the %s has its label, and every label its mention',
    (_, set) => {
      expect(set.toDo).toEqual([]);
    },
  );

  test.each(sets)('no mention of the %s is linked wrongly', (_, { wrong }) => {
    expect(wrong).toEqual([]);
  });

  test('at most 3 % of the mentions that certainly mean one document get no link', () => {
    const missed = sets.flatMap(([, set]) => set.missed);
    const certain = sets.reduce((sum, [, { one }]) => sum + one, 0);
    expect(missed.length / certain, missed.join('\n')).toBeLessThanOrEqual(0.03);
  });
});

describe('a fault in labels or links is reported', () => {
  const entry = modelOf('mo-hinh', { actions: ['Theo Nghị quyết 25-NQ/TW năm 2013 về dân vận.'] });
  const nq25 = (year: string) =>
    documentOf(`25-nq-tw-${year}`, { number: '25-NQ/TW', issuedOn: year });
  const library = libraryOf([nq25('2008'), nq25('2013'), entry]);
  const label = (means: Means, text = 'Nghị quyết 25-NQ/TW'): Label => ({
    text,
    in: 'Theo … năm 2013 về dân vận.',
    means,
    at: 'content.yaml:7',
  });
  const judged = (...labels: Label[]) =>
    judge(
      matchLabels(new Map([['model/mo-hinh', labels]]), labellable(library.mentions)),
      new Set(['25-nq-tw-2008', '25-nq-tw-2013']),
    );

  test('nothing where hand and engine agree', () => {
    const verdict = judged(label('25-nq-tw-2013'));
    expect(verdict).toEqual({ one: 1, several: 0, notHeld: 0, wrong: [], missed: [], toDo: [] });
  });

  test.each<[string, Means, string]>([
    ['another document', '25-nq-tw-2008', 'là 25-nq-tw-2008, bộ nhận dạng đọc là 25-nq-tw-2013'],
    [
      'one where the text leaves it open',
      { several: ['25-nq-tw-2008', '25-nq-tw-2013'] },
      'bộ nhận dạng đọc là 25-nq-tw-2013',
    ],
    ['one where none is held', 'not-held', 'là not-held, bộ nhận dạng đọc là 25-nq-tw-2013'],
  ])('a link to %s is wrong', (_, means, message) => {
    const { wrong, toDo } = judged(label(means));
    expect(wrong).toEqual([expect.stringContaining(message)]);
    expect(wrong[0]).toContain('content.yaml:7');
    expect(toDo).toEqual([]);
  });

  test('a certain mention without a link is missed', () => {
    const resolutions: Matched['labelled'] = [
      { label: label('25-nq-tw-2013'), resolution: { kind: 'several', ids: [], evidence: [] } },
      { label: label('25-nq-tw-2013'), resolution: { kind: 'not-held' } },
      { label: label('not-held'), resolution: { kind: 'not-held' } },
    ];
    const matched = { labelled: resolutions, unlabelled: [], gone: [] };
    expect(judge(matched, new Set(['25-nq-tw-2013'])).missed).toHaveLength(2);
  });

  test('a mention without a label is named with its entry', () => {
    expect(judged().toDo).toEqual([
      'model/mo-hinh: “Nghị quyết 25-NQ/TW” (Theo … năm 2013 về dân vận.) chưa có nhãn; chạy npm run labels.',
    ]);
  });

  test('an empty label is named with its file and line', () => {
    expect(judged(label('?')).toDo).toEqual([
      expect.stringMatching(/^content\.yaml:7: chưa ghi “Nghị quyết 25-NQ\/TW”/),
    ]);
  });

  test('a label whose mention is gone is named with its file and line', () => {
    const { toDo } = judged(label('25-nq-tw-2013'), label('25-nq-tw-2013', 'Chỉ thị 05-CT/TW'));
    expect(toDo).toEqual([expect.stringMatching(/^content\.yaml:7: không còn viện dẫn/)]);
  });

  test('a label that names no document of the library is reported', () => {
    expect(judged(label('25-nq-tw-2031')).toDo).toEqual([
      expect.stringContaining('thư viện không có văn bản 25-nq-tw-2031'),
    ]);
  });

  test('quotations are judged alike', () => {
    const texts = [
      {
        context: { date: '2010-01-01' },
        quotes: [
          { text: 'Nghị quyết 25-NQ/TW', labels: [label('25-nq-tw-2008')] },
          { text: 'Chỉ thị 05-CT/TW', labels: [] },
          { text: 'không dẫn gì', labels: [label('25-nq-tw-2008', 'Kết luận 43-KL/TW')] },
        ],
      },
    ];
    const scanner = createScanner(vocabulary.citations);
    const matched = matchQuoted(texts, scanner, library.registry);
    expect(matched.labelled).toMatchObject([{ resolution: { kind: 'one', id: '25-nq-tw-2008' } }]);
    expect(matched.unlabelled).toMatchObject([{ text: 'Chỉ thị 05-CT/TW' }]);
    expect(matched.gone).toMatchObject([{ text: 'Kết luận 43-KL/TW' }]);
  });
});

test('equal mentions of one sentence are distinguished by the words around them', () => {
  const text = 'Trùng số với Nghị quyết 25-NQ/TW năm 2008, Nghị quyết 25-NQ/TW năm 2013.';
  const library = libraryOf([modelOf('mo-hinh', { actions: [text] })]);
  expect(labellable(library.mentions).map((mention) => mention.in)).toEqual([
    'Trùng số với … năm 2008, Nghị quyết 25-NQ/TW năm',
    'với Nghị quyết 25-NQ/TW năm 2008, … năm 2013.',
  ]);
});

test('words stay with the marks around the mention', () => {
  expect(wordsAround('một hai ba bốn năm sáu bảy (X), tám', 28, 29)).toBe(
    'ba bốn năm sáu bảy (…), tám',
  );
});

test('a file that cannot be read names file, line and column', () => {
  expect(() => readContentLabels('document/a:\n  - { text: a, in: b }\n')).toThrow(
    `${contentLabelsFile}:2:`,
  );
  expect(() => readSeedLabels('- quotes: []\n')).toThrow(`${seedLabelsFile}:1:`);
});
