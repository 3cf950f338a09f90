import { expect, test } from 'vitest';
import { inlineWords, wordsInModule } from './inline-words.ts';

const page = (template: string, code = "const words = { title: 'Mot' };") =>
  inlineWords('src/pages/a.astro', `---\n${code}\n---\n\n${template}\n`);

test.each([
  // text between tags, in a fragment, after an expression
  ['<p>Hello</p>', 'Hello'],
  ['<p>Văn bản</p>', 'Văn bản'],
  ['<>{count} phút</>', 'phút'],
  // literals that come out between tags
  ["<p>{'(MB)'}</p>", '(MB)'],
  [`<p>{\`\${size} MB\`}</p>`, 'MB'],
  ["<p>{many ? 'files' : words.one}</p>", 'files'],
  ["<p>{name ?? 'none'}</p>", 'none'],
  ["<p>{found && ('seen')}</p>", 'seen'],
  ["<p>{'page ' + number}</p>", 'page'],
  // attributes that are read, written plainly or as an expression
  ['<nav aria-label="Pages"></nav>', 'Pages'],
  [`<td data-label={\`\${x} times:\`}></td>`, 'times:'],
  ['<ListHead title="News" />', 'News'],
  // Vietnamese wherever it stands
  ["<Page head={{ title: 'Có gì mới' }} />", 'Có gì mới'],
  ["<p>{list.join(' và ')}</p>", 'và'],
])('finds the words in %s', (template, words) => {
  expect(page(template)).toEqual([`src/pages/a.astro:5: ${words}`]);
});

test('finds Vietnamese in the code above the template', () => {
  expect(page('<p>{name}</p>', "const a = 1;\nconst name = 'Mô hình';")).toEqual([
    'src/pages/a.astro:3: Mô hình',
  ]);
});

test.each([
  '<p>{words.title}</p>',
  '<p>{count} · {words.title}.</p>',
  '<p class="notice plain" id="luu-y">{text}</p>',
  "<p class={wide ? 'wide' : undefined}>{text}</p>",
  "<p>{kind === 'text' && text}</p>",
  "<p>{values.get('name')}</p>",
  '{/* Điều này không ai đọc. */}',
  '<!-- Điều này không ai đọc. -->',
  '<!doctype html>',
  "<script>\n  import '../client/tên.ts';\n</script>",
  '<script is:inline set:html={script} />',
  '<path d="M5 3h13" />',
])('finds none in %s', (template) => {
  expect(page(template)).toEqual([]);
});

test('a comment of the code may hold Vietnamese', () => {
  expect(page('<p>{name}</p>', '// "Liên quan" has no direction.\nconst name = 1;')).toEqual([]);
});

test('a template that does not parse is an error, not a clean file', () => {
  expect(() => page('<p>{name</p>')).toThrow('src/pages/a.astro');
});

test.each([
  // a string, a template around a value, a part of an object
  ["const name = 'Mô hình';", 'Mô hình'],
  [`const since = (year) => \`từ năm \${year}\`;`, 'từ năm'],
  [`const both = \`\${a} và \${b}\`;`, 'và'],
  ["const page = { title: 'Có gì mới' };", 'Có gì mới'],
])('finds the words in the module %s', (code, words) => {
  expect(wordsInModule('src/views/a.ts', `\n${code}\n`)).toEqual([`src/views/a.ts:2: ${words}`]);
});

test.each([
  '// "Liên quan" has no direction.',
  '/** Các mục *liên quan*. */\nconst related = 1;',
  'const city = /^Thành phố /;',
  "const id = 'lien-quan';",
  `const list = \`\${a}, \${b}\`;`,
])('finds none in the module %s', (code) => {
  expect(wordsInModule('src/views/a.ts', code)).toEqual([]);
});
