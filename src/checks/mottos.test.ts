import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { documentOf, reportOf, vocabularySources } from '../entries/testing/sample.ts';
import { readVocabulary } from '../entries/vocabulary.ts';
import { Checker } from './checker.ts';
import { checkMottos } from './mottos.ts';

const file = 'content/vocabulary/mottos.yaml';

function problemsOf(sources: unknown[], report: string) {
  const list = [
    {
      id: 'mot',
      name: 'Một câu',
      variants: [{ wording: 'Một câu', sources }],
      meaning: 'Nghĩa',
      slips: [{ report, printed: 'Một cầu', right: 'Một câu' }],
      checkedOn: '2026-11-21',
    },
  ];
  const { vocabulary, problems } = readVocabulary(
    new Map([...vocabularySources, [file, stringify(list)]]),
  );
  expect(problems).toEqual([]);
  const checker = new Checker(
    [documentOf('25-nq-tw-2013'), reportOf('bai')],
    vocabulary,
    new Set(),
  );
  checkMottos(vocabulary, checker);
  return checker.problems;
}

test('documents and reports of the library may be named', () => {
  expect(problemsOf(['25-nq-tw-2013', { report: 'bai' }, { title: 'Một bài' }], 'bai')).toEqual([]);
});

test('an id that leads nowhere is told at its line, with the nearest one', () => {
  expect(problemsOf(['25-nq-tww-2013', { report: 'bay' }], 'bao')).toMatchObject([
    { file, line: 6, field: '[1].variants[1].sources[1]', hint: expect.stringContaining('2013') },
    { file, line: 7, field: '[1].variants[1].sources[2].report' },
    { file, line: 10, field: '[1].slips[1].report' },
  ]);
});
