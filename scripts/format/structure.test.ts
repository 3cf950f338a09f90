import { expect, test } from 'vitest';
import { readTree } from '../../src/body/read-tree.ts';
import { readMdx } from './mdx-tree.ts';
import { structureOf } from './structure.ts';

const ofScripts = (body: string) => structureOf(readMdx(body));
const ofSite = (body: string) => structureOf(readTree(body).tree);

test('a structure tells kind, level and meaning of every node, in order', () => {
  expect(ofScripts('## A\n\n3. x [y](z "t")[^1]\n')).toEqual([
    'root',
    '  heading depth=2',
    '    text value="A"',
    '  list ordered=true start=3 spread=false',
    '    listItem spread=false',
    '      paragraph',
    '        text value="x "',
    '        link url="z" title="t"',
    '          text value="y"',
    '        text value="[^1]"',
  ]);
});

test('attributes of a component are part of the structure', () => {
  const lines = ofScripts('<DocumentTargets document="a" n={1} wide />');
  expect(lines[1]?.trim()).toBe(
    'mdxJsxFlowElement name="DocumentTargets" @document="a" @n="1" @wide=null',
  );
});

test.each([
  ['## a', '### a'],
  ['- a', '1. a'],
  ['[a](b)', '[a](c)'],
  ['a\n\nb', 'a b'],
  ['**a**', '*a*'],
  ['- a\n- b', '- a\n\n- b'],
  ['<A b="c" />', '<A b="d" />'],
])('%j and %j differ', (one, other) => {
  expect(ofScripts(one)).not.toEqual(ofScripts(other));
});

test.each([
  // a source mark, and what would be a footnote elsewhere
  ['a[^1]\n\n[^1]: b'],
  // tables, with an escaped bar and a mark
  ['| a | b |\n| :- | -: |\n| x \\| y | [^2] |'],
  // addresses that link themselves
  ['www.a.vn, https://b.vn/(c), d@e.vn'],
  // tasks, strikes
  ['- [x] a ~~b~~ ~c~'],
  // lines within a paragraph
  ['a\\\nb\nc'],
  // what Markdown alone takes for code
  ['a\n\n    b'],
  // definitions
  ['[a][b]\n\n[b]: https://c.vn "d"'],
  // components and remarks
  ['<Citation document="a">b</Citation> c\n\n<DocumentTargets document="d" />\n\ne {/* f */}'],
  // escapes
  ['\\{a\\} &lt; \\* &nbsp; a_b_c'],
])('what the formatter writes from, it reads as the site does: %j', (body) => {
  expect(ofScripts(body)).toEqual(ofSite(body));
});
