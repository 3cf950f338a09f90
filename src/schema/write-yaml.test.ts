import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { quickYaml } from './quick-yaml.ts';
import { writeYaml } from './write-yaml.ts';

test('groups and lists stand in lines of their own, as in the files of the library', () => {
  const data = {
    number: '25-NQ/TW',
    title: 'Về công tác dân vận: mục tiêu',
    issuedOn: '2013-06-03',
    topics: ['dan-van'],
    sources: [{ title: 'Một trang', day: '2013', seen: 'full' }, { unofficial: true }],
    quiz: [{ options: ['Có', 'Không'], answer: 1 }],
  };
  expect(writeYaml(data)).toBe(
    `number: 25-NQ/TW
title: "Về công tác dân vận: mục tiêu"
issuedOn: 2013-06-03
topics:
  - dan-van
sources:
  - title: Một trang
    day: "2013"
    seen: full
  - unofficial: true
quiz:
  - options:
      - Có
      - Không
    answer: 1
`,
  );
});

/** Texts that readers of YAML are known to take for something else. */
const awkward = fc.constantFrom(
  'true',
  'No',
  'null',
  '~',
  '12',
  '1.200',
  '0x1F',
  '1e3',
  '2013',
  '- a',
  'a: b',
  'a #b',
  '#a',
  '"a"',
  "'a",
  '[a',
  '{a',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '|',
  '>',
  '? a',
  'a:',
  ' a',
  'a ',
  'a\nb',
  'a\tb',
  '---',
  '...',
  '25-NQ/TW',
  '2013-06-03',
  '12:30',
  '=',
);
const text = fc.oneof(awkward, fc.string({ unit: 'grapheme' }));
const key = fc
  .stringMatching(/^[a-z][A-Za-z]{1,6}$/)
  .filter((name) => !/^(?:yes|no|on|off|true|false|null)$/i.test(name));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.boolean(),
    fc.integer(),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
  ),
}));

test('whatever is written comes back as it was, by either reader of YAML', () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (data) => {
      const plain = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
      const yaml = writeYaml(plain);
      expect(parse(yaml)).toEqual(plain);
      const quick = quickYaml(yaml);
      if (quick) expect(quick.data).toEqual(plain);
    }),
    { numRuns: 1000 },
  );
});
