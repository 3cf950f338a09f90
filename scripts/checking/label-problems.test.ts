import { beforeAll, expect, test } from 'vitest';
import { openContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { FoundMention } from '../../src/library/mentions.ts';
import { labellable } from '../citing/labels/labelled.ts';
import { updateLabels } from '../citing/labels/update.ts';
import { labelProblems } from './label-problems.ts';

/** What 01-KL/TW cites, as the library reads it: 05-CT/TW among others, several times. */
let mentions: FoundMention[];
let blank: string;
beforeAll(async () => {
  const content = (await openContent('.')).content();
  const library = buildLibrary({ ...content, day: '2026-12-01' });
  mentions = library.mentions.filter(({ entry: { id } }) => id === '01-kl-tw-2021');
  blank = updateLabels('', mentions.length > 0 ? labellable(mentions) : []).source;
}, 120_000);

const told = (source: string) => labelProblems(source, mentions);
const answered = (means: string) => blank.replaceAll('means: "?"', `means: ${means}`);

test('labels without an answer name what the page links to, one remark for all alike', () => {
  expect(mentions.length).toBeGreaterThan(3);
  const open = told(blank);
  expect(open.length).toBeLessThan(mentions.length);
  expect(open.every(({ severity }) => severity === 'warning')).toBe(true);
  const directive = open.find(({ hint }) => hint?.includes('05-ct-tw-2016'));
  expect(directive?.message).toMatch(
    /^Chưa ghi viện dẫn “Chỉ thị 05-CT\/TW” chỉ văn bản nào \(cũng ở dòng \d+/,
  );
});

test.each([
  // Not held, where the page leads the reader to a document.
  ['not-held', 'là thư viện chưa có, nhưng trang nối viện dẫn ấy tới 05-ct-tw-2016.'],
  // Another document.
  ['"07-ct-tw-2026"', 'là văn bản 07-ct-tw-2026, nhưng trang nối viện dẫn ấy tới 05-ct-tw-2016.'],
  // Left open by the hand.
  [
    '{ several: [05-ct-tw-2016, 07-ct-tw-2026] }',
    'là chưa rõ văn bản nào trong 05-ct-tw-2016, 07-ct-tw-2026, nhưng trang nối viện dẫn ấy tới 05-ct-tw-2016.',
  ],
])('an answer %s that is not where the page leads is told', (means, said) => {
  const problems = told(answered(means));
  const wrong = problems.filter(({ message }) => message.endsWith(said));
  expect(wrong.length).toBeGreaterThan(0);
  const isOpen = means.startsWith('{');
  expect(new Set(wrong.map(({ severity }) => severity))).toEqual(
    new Set([isOpen ? 'warning' : 'error']),
  );
});

test('an answer that is where the page leads says nothing', () => {
  const right = blank
    .split('\n')
    .map((line) =>
      line.includes('Chỉ thị 05-CT/TW') ? line.replace('"?"', '"05-ct-tw-2016"') : line,
    );
  const problems = told(right.join('\n'));
  expect(problems.filter(({ message }) => message.includes('05-CT/TW'))).toEqual([]);
});

test('citations without a label are counted', () => {
  const [first] = told('');
  expect(first?.message).toContain(`${mentions.length} viện dẫn trong bài chưa có dòng nhãn`);
});
