import { expect, test } from 'vitest';
import { readSource } from './source-facts.ts';

const imports = (text: string, file = 'a.ts') =>
  readSource(file, text).imports.map(({ name, line }) => `${line} ${name}`);
const globals = (text: string) => readSource('a.ts', text).globals.map(({ name }) => name);

test.each([
  ["import { a } from './a.ts';", ['1 ./a.ts']],
  ["import type { A } from './a.ts';", ['1 ./a.ts']],
  ["import './a.css';", ['1 ./a.css']],
  ["export { a } from './a.ts';", ['1 ./a.ts']],
  ["export * from './a.ts';", ['1 ./a.ts']],
  ["\nconst a = await import('./a.ts');", ['2 ./a.ts']],
  ["type A = import('./a.ts').A;", ['1 ./a.ts']],
  // words in comments and texts import nothing
  ["// import './a.ts';\nconst text = \"import './b.ts'\";", []],
])('in %s finds the imports %j', (text, expected) => {
  expect(imports(text)).toEqual(expected);
});

test('reads the frontmatter and the scripts of an Astro file, with their lines', () => {
  const text = [
    '---',
    "import Base from '../layouts/Base.astro';",
    '---',
    "<p>import './not-code.ts'</p>",
    '<script>',
    "import '../client/search.ts';",
    '</script>',
  ].join('\n');
  expect(imports(text, 'a.astro')).toEqual(['2 ../layouts/Base.astro', '6 ../client/search.ts']);
});

test.each([
  ['document.title;', ['document']],
  ['globalThis.document;', ['document', 'globalThis']],
  ['const a = { document };', ['document']],
  ['if (typeof window === "undefined") a();', ['window', 'a']],
  ['class A extends HTMLElement {}', ['HTMLElement']],
  ['const a = () => { const b = document; };', ['document']],
  // a variable, a parameter, an import of that name is not the global
  ['function f(document: string) { return document; }', []],
  ['const document = 1; const a = { document };', []],
  ["import { document } from './a.ts'; document();", []],
  ['for (const document of []) { document; }', []],
  ['const { document } = { document: 1 }; document;', []],
  // a member, a key, a type of that name neither
  ['const entry = { document: 1 }; entry.document;', []],
  ['interface A { document: string; of: Document; }', []],
  ['type A = { document: Document };', []],
  // nor a word in a comment or a text
  ['// document\nconst a = "document";', []],
])('in %s finds the globals %j', (text, expected) => {
  expect(globals(text)).toEqual(expected);
});

test('a local name in one function does not hide the global in another', () => {
  const text = 'function f(document: string) { return document; } function g() { document; }';
  expect(globals(text)).toEqual(['document']);
});

test('lists what a module exports', () => {
  const text = 'export const a = 1; export function GET() {} export type T = 1; const b = 2;';
  expect(readSource('a.ts', text).exports).toEqual(['GET', 'a', 'T']);
});
