import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '../schema/index.ts';
import { readBody } from './body.ts';
import { disarm } from './disarm.ts';
import { plainComponents, scanner } from './testing/sample.ts';
import { walk } from './walk.ts';

/** Tags and attributes that a body may come out with, beside what components write. */
const tags = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'align alt aria-label checked class data-mention disabled href id src start title type'.split(
    ' ',
  ),
);

/** Everything in a body's HTML that is not of the kinds above, or leads where it may not. */
function hostileIn(source: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, given) {
      if (!tags.has(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(given)) {
        if (!attributes.has(key)) found.push(`${name} ${key}`);
        if (
          key === 'href' &&
          !/^(?:https?:\/\/|mailto:|\/(?!\/)|[#?]|[^/?#:]*(?:[/?#]|$))/i.test(value)
        )
          found.push(`href ${value}`);
        if (key === 'src' && /^[^/?#]*:|^\/\//.test(value)) found.push(`src ${value}`);
      }
    },
    oncomment: (text) => found.push(`<!--${text}`),
  });
  parser.end(readBody(source).html(scanner, plainComponents));
  return found;
}

test.each([
  // a program at the top, which MDX would run
  [
    "export const x = require('child_process').execSync('touch /tmp/x')",
    '1:1 Dòng mở đầu bằng “export”',
  ],
  ["chữ\n\nimport a from 'b'\n", '3:1 Dòng mở đầu bằng “import”'],
  // an expression, alone and in a line
  ['{globalThis.x}', '1:1 Chữ trong ngoặc nhọn {globalThis.x}'],
  ['chữ {a} chữ', '1:5 Chữ trong ngoặc nhọn {a}'],
  // words in braces that are no JavaScript
  ['chữ {khoản a} chữ', '1:5 Chữ trong ngoặc nhọn {khoản a}'],
  // a remark that goes on as a program
  ['{/* a */ x /* b */}', '1:1 Chữ trong ngoặc nhọn'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is an attack, not a template
  ['{`${/* a */ x}`}', '1:1 Chữ trong ngoặc nhọn'],
  // a brace that is never closed
  ['chữ {', '1:5 Chữ trong ngoặc nhọn {… sẽ bị đọc là mã lệnh'],
  // HTML
  ['<script>alert(1)</script>', '1:1 Thân bài không dùng thẻ HTML <script>'],
  ['<img src=x onerror=alert(1)>', '1:1 Thân bài không dùng thẻ HTML <img>'],
  ['<img src="x" onerror="alert(1)" />', '1:1 Thân bài không dùng thẻ HTML <img>'],
  ['chữ <a href="https://a.vn">b</a>', '1:5 Thân bài không dùng thẻ HTML <a>'],
  ['<>chữ</>', '1:1 Thân bài không dùng thẻ HTML <>'],
  ['<svg:a /> x', '1:1 Thân bài không dùng thẻ HTML <svg:a>'],
  ['<!-- nhắc -->', '1:1 Không đọc được thân bài (MDX): lời nhắc viết theo kiểu HTML'],
  // addresses in angles
  ['xem <https://a.vn>', '1:5 Không đọc được thân bài (MDX): địa chỉ đặt trong dấu < >'],
  // a sign that begins no tag
  ['nhỏ <5 và <năm', '1:5 Không đọc được thân bài (MDX): dấu <'],
  // a tag that is not closed
  ['một\n\n<br>', '3:1 Không đọc được thân bài (MDX): thẻ <br>'],
  ['<Citation document="a">b', '1:1 Không đọc được thân bài (MDX): thẻ <Citation>'],
  // components
  ['<Bang />', '1:1 Không có thành phần nào tên <Bang>'],
  ['<Citaton document="a">b</Citaton>', '1:1 Không có thành phần nào tên <Citaton>'],
  ['<Citation {...props}>a</Citation>', '1:1 Thẻ <Citation> có thuộc tính viết bằng mã lệnh'],
  ['<Citation document={id}>a</Citation>', '1:1 Thẻ <Citation> có thuộc tính viết bằng mã lệnh'],
  [
    '<Citation document="a" onclick="b">c</Citation>',
    '1:1 Thẻ <Citation> không có thuộc tính “onclick”',
  ],
  ['<Citation document>c</Citation>', '1:1 Thuộc tính “document” của thẻ <Citation> phải là chữ'],
  ['<Citation>c</Citation>', '1:1 Thẻ <Citation> thiếu thuộc tính “document”'],
  ['<br class="a" />', '1:1 Thẻ <br> không có thuộc tính “class”'],
  ['<DocumentTargets document="a">b</DocumentTargets>', '1:1 Thẻ <DocumentTargets> không chứa chữ'],
  ['x <Citation document="a">[b](/c)</Citation>', '1:26 Trong <Citation> chỉ được có chữ'],
  ['[x <Citation document="a">b</Citation>](/c)', '1:4 Thẻ <Citation> đặt trong một liên kết khác'],
  ['<Citation document="a"></Citation>', '1:1 Thẻ <Citation> chưa bọc chữ nào'],
  ['chữ <DocumentTargets document="a" /> chữ', '1:5 Thẻ <DocumentTargets> nằm giữa một dòng chữ'],
  ['| a |\n| - |\n| <DocumentTargets document="a" /> |', '3:3 Thẻ <DocumentTargets> nằm giữa'],
  // links
  ['[a](javascript:alert(1))', '1:1 Liên kết không được dẫn tới “javascript:alert(1)”'],
  ['[a](JAVASCRIPT:alert(1))', '1:1 Liên kết không được dẫn tới'],
  ['[a](java&#10;script:alert(1))', '1:1 Liên kết không được dẫn tới “java\\u000ascript:alert(1)”'],
  ['[a](&#106;avascript:alert(1))', '1:1 Liên kết không được dẫn tới “javascript:alert(1)”'],
  ['[a](<java\tscript:alert(1)>)', '1:1 Liên kết không được dẫn tới'],
  ['[a](data:text/html,b)', '1:1 Liên kết không được dẫn tới'],
  ['[a](//b.vn)', '1:1 Liên kết không được dẫn tới “//b.vn”'],
  ['[a](/\\b.vn)', '1:1 Liên kết không được dẫn tới'],
  ['[a][b]\n\n[b]: javascript:alert(1)', '3:1 Liên kết không được dẫn tới'],
  // images
  ['![x](https://a.vn/b.png)', '1:1 Hình không lấy được từ “https://a.vn/b.png”'],
  ['![x](data:image/svg+xml,a)', '1:1 Hình không lấy được từ'],
  ['![x][b]\n\n[b]: https://a.vn/b.png', '3:1 Hình không lấy được từ'],
  // a second title
  ['chữ\n\n# Tên', '3:1 Thân bài không dùng tiêu đề cấp 1'],
])('in %j an editor is told what is wrong and where, and nothing of it comes out', (body, told) => {
  const problems = readBody(body).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
  expect(problems[0]?.slice(0, told.length)).toBe(told);
  expect(readBody(body).problems.every(({ hint }) => /\S/.test(hint))).toBe(true);
  expect(hostileIn(body)).toEqual([]);
});

test.each([
  ['dấu } một mình, \\{a\\}, `{b}`, 3 < 5, R&D, {/* nhắc */}'],
  ['```\nexport const a = {b}\n<c>\n```'],
  ['Mặt hàng export được nhắc giữa dòng; exporter ở đầu:\n\nexporter'],
  ['[a](https://b.vn/c?d=e:f) [g](/h/) [i](#k) [l](mailto:m@n.vn) ![o](/p.png) https://q.vn'],
  ['[a][b] và [b]\n\n[b]: https://c.vn "d"'],
  ['| a | b |\n| - | - |\n| c<br/>d | {/* e */} |\n\n- [x] f'],
])('%j is a body like any other', (body) => {
  expect(readBody(body).problems).toEqual([]);
});

test('all problems of a body are told at once, in order', () => {
  const body = '# Một\n\nhai <b>ba\n\n<A />\n\n{bốn} <năm\n\n[sáu](javascript:x)\n';
  expect(readBody(body).problems.map(({ line }) => line)).toEqual([1, 3, 5, 7, 7, 9]);
});

test('what stands around a fault is still read', () => {
  const body = readBody('## Đầu\n\nmột <b>hai\n\nba {a} bốn\n');
  expect(body.plain.map(({ text }) => text)).toEqual(['Đầu', 'một <b>hai', 'ba {a} bốn']);
});

test.each([
  ['quotes in quotes', '> '.repeat(10_000)],
  ['quotes without blanks', '>'.repeat(10_000)],
  ['lists in lists', '- '.repeat(10_000)],
  ['numbered lists in lists', '1. '.repeat(10_000)],
  [
    'lists in lists by lines',
    Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
  ],
  ['brackets', '['.repeat(10_000)],
  ['links in links', `${'['.repeat(10_000)}a${'](b)'.repeat(10_000)}`],
  ['strong in strong', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
  ['tags in tags', `${'<Citation document="a">'.repeat(2000)}${'</Citation>'.repeat(2000)}`],
  ['tags that are never closed', '<Citation document="a">'.repeat(1000)],
  ['angles', '<'.repeat(4000)],
  ['braces', '{'.repeat(50_000)],
  // these end the process when they reach the parser of JavaScript
  ['brackets in braces', `{${'('.repeat(50_000)}}`],
  ['brackets in an export', `export const a = ${'['.repeat(50_000)}`],
  ['remarks', '{/**/}'.repeat(10_000)],
  ['remarks that are never closed', '{/*'.repeat(10_000)],
  ['code', '`a'.repeat(20_000)],
  ['escapes', '\\{'.repeat(40_000)],
  ['a table of many columns', `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}\n`],
  ['a line of a megabyte', 'a '.repeat(500_000)],
  ['signs that the reading itself uses', '\ufdd0a} &#xfdd0;b} {c} &#xfdd3;'],
  ['control characters', '\u0000\u0001\ufeff\ufdd0\ufdd1\u2028\ud800 a'],
])('%s are refused or shown, and neither hang nor throw', (_name, body) => {
  const read = readBody(body);
  expect(hostileIn(body)).toEqual([]);
  expect(read.plain.length + read.problems.length).toBeGreaterThan(0);
});

/** Bits of which attacks are made. */
const bits = fc.constantFrom(
  ...'{ } /* */ \\ ` ``` < > </ /> = " \' ( ) [ ] ! : # - | * & ; \n \n\n'.split(' '),
  '    ',
  ' ',
  'export ',
  'import ',
  'a',
  'script',
  'Citation',
  'document',
  'br',
  'javascript:',
  'https://a.vn',
  '25-NQ/TW',
  '[^1]',
  '&lt;',
  '&#123;',
);
const hostileBodies = fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(''));

test('nothing of a text comes out as markup of its own', () => {
  fc.assert(
    fc.property(hostileBodies, (body) => {
      expect(hostileIn(body)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('no program reaches the parser of programs', () => {
  fc.assert(
    fc.property(hostileBodies, (body) => {
      let tree: ReturnType<typeof mdxToMdast>;
      try {
        tree = mdxToMdast(disarm(body), { features: markdownFeatures });
      } catch {
        return;
      }
      walk(tree as Parameters<typeof walk>[0], (node) => {
        expect(node.type).not.toBe('mdxjsEsm');
        if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
          expect(node.value).toMatch(/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/);
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('what is to be typed stands between quotation marks', () => {
  const [found] = readBody('một <bà con hai').problems;
  expect(found?.hint).toContain('gõ “&lt;”');
  const [tag] = readBody('một <zz>hai</zz>').problems;
  expect(tag?.hint).toContain('gõ “&lt;”');
});
