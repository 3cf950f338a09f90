import { expect, test } from 'vitest';
import { importCircles } from './circles.ts';

const circles = (files: Readonly<Record<string, string>>) =>
  importCircles(Object.entries(files).map(([file, text]) => ({ file, text })));
const from = (address: string) => `import { a } from '${address}';`;

test.each([
  // a chain, and two ways to one file
  [{ 'src/a.ts': from('./b.ts') + from('./c.ts'), 'src/b.ts': from('./c.ts'), 'src/c.ts': '' }],
  // a package of the same name, a file that is not there
  [{ 'src/a.ts': from('a.ts') + from('./b.ts') }],
])('in %o there is no circle', (files) => {
  expect(circles(files)).toEqual([]);
});

test.each([
  // two files, through a folder
  [{ 'src/a.ts': from('./x/b.ts'), 'src/x/b.ts': from('../a.ts') }, [['src/a.ts', 'src/x/b.ts']]],
  // of types alone
  [
    { 'src/a.ts': "import type { B } from './b.ts';", 'src/b.ts': "type A = import('./a.ts').A;" },
    [['src/a.ts', 'src/b.ts']],
  ],
  // three files with one that only leads there
  [
    {
      'src/in.ts': from('./a.ts'),
      'src/a.ts': from('./b.ts'),
      'src/b.ts': from('./c.ts'),
      'src/c.ts': from('./a.ts'),
    },
    [['src/a.ts', 'src/b.ts', 'src/c.ts']],
  ],
  // two circles
  [
    {
      'src/a.ts': from('./b.ts') + from('./c.ts'),
      'src/b.ts': from('./a.ts'),
      'src/c.ts': from('./d.ts'),
      'src/d.ts': from('./c.ts'),
    },
    [
      ['src/a.ts', 'src/b.ts'],
      ['src/c.ts', 'src/d.ts'],
    ],
  ],
  // a file that imports itself
  [{ 'src/a.ts': from('./a.ts') }, [['src/a.ts']]],
])('in %o the circles are %j', (files, expected) => {
  expect(circles(files)).toEqual(expected);
});
