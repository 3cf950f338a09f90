import { expect, test } from 'vitest';
import { checkSite } from './check-site.ts';
import { reportText } from './report.ts';

const policy =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; ` +
  `style-src 'self'">`;

/** Checks a little site; every page gets the strict policy the real ones have. */
function check(contents: Record<string, string>, base = '/') {
  const files = new Map(
    Object.entries(contents).map(([file, text]) => [
      file,
      file.endsWith('.html') ? policy + text : text,
    ]),
  );
  return checkSite({
    files: new Set(files.keys()),
    read: (file) => files.get(file) ?? '',
    base,
    origin: undefined,
  });
}

const messages = (contents: Record<string, string>, base?: string) =>
  check(contents, base).problems.map(({ file, message }) => `${file}: ${message}`);

test('finds nothing wrong with a whole site', () => {
  const report = check({
    'index.html':
      '<link rel="stylesheet" href="/a.css"><a href="/van-ban/#muc-1">a</a><a href="#">b</a>' +
      '<a href="#top">c</a><a href="https://example.vn/x">d</a><a href="mailto:a@b.vn">e</a>',
    'van-ban/index.html':
      '<h2 id="muc-1"></h2><a href="../">a</a><a href="#muc-1">b</a><form action="/van-ban/"></form>' +
      '<svg><use href="/b.svg#tim"/></svg><a href="/a.pdf#page=2">pdf</a>',
    'a.css': '@font-face{src:url(f.woff2)}',
    'b.svg': '<svg><symbol id="tim"/></svg>',
    'f.woff2': '',
    'a.pdf': '',
  });
  expect(report).toEqual({ problems: [], pages: 2, links: 12 });
});

test.each([
  [
    'a link to no page, with the nearest one',
    { 'index.html': '<a href="/van-bam/">', 'van-ban/index.html': '' },
    'index.html: Địa chỉ không dẫn tới trang nào: <a href="/van-bam/">. Gần nhất: /van-ban/',
  ],
  [
    'an address without its last slash',
    { 'index.html': '<a href="/van-ban">', 'van-ban/index.html': '' },
    'index.html: Địa chỉ thiếu dấu "/" ở cuối: <a href="/van-ban">',
  ],
  [
    'a missing anchor of its own page, with the nearest one',
    { 'index.html': '<a href="#muc-2"></a><p id="muc-1">' },
    'index.html: Không có id="muc-2" trong /: <a href="#muc-2">. Gần nhất: #muc-1',
  ],
  [
    'a missing anchor of a page that comes later',
    { 'index.html': '<a href="/z/#dieu-9"></a>', 'z/index.html': '' },
    'index.html: Không có id="dieu-9" trong /z/: <a href="/z/#dieu-9">',
  ],
  [
    'an anchor that the script of its page does not read',
    {
      'index.html': '<a href="/z/#2."></a><a href="/z/#1.A"></a>',
      'z/index.html': '<p data-fragment="1\\.\\w+">',
    },
    'index.html: Không có id="2." trong /z/: <a href="/z/#2.">',
  ],
  [
    'a missing symbol of a drawing',
    { 'index.html': '<svg><use href="/b.svg#xoa"/></svg>', 'b.svg': '<svg><g id="tim"/></svg>' },
    'index.html: Không có id="xoa" trong /b.svg: <use href="/b.svg#xoa">',
  ],
  [
    'a missing picture',
    { 'index.html': '<img srcset="/anh.webp 2x">' },
    'index.html: Địa chỉ không dẫn tới trang nào: <img srcset="/anh.webp">',
  ],
  [
    'a script of another origin',
    { 'index.html': '<script src="https://cdn.example/a.js"></script>' },
    'index.html: Trang tự gọi sang nơi khác (https://cdn.example): ' +
      '<script src="https://cdn.example/a.js">',
  ],
  [
    'a form that sends elsewhere',
    { 'index.html': '<form action="https://x.example/"></form>' },
    'index.html: Trang tự gọi sang nơi khác (https://x.example): <form action="https://x.example/">',
  ],
  [
    'a font that is missing',
    { 'index.html': '', 'css/a.css': '@font-face{src:url(f.woff2)}' },
    'css/a.css: Địa chỉ không dẫn tới trang nào: url(f.woff2)',
  ],
  [
    'an id that stands twice',
    { 'index.html': '<p id="a"></p><p id="a"></p>' },
    'index.html: id="a" có hơn một lần trong trang',
  ],
  [
    'a script in an address',
    { 'index.html': '<a href="javascript:go()">' },
    'index.html: Địa chỉ không dùng được: <a href="javascript:go()">',
  ],
  [
    'an attribute the policy forbids',
    { 'index.html': '<p style="color:red">' },
    'index.html: <p> có thuộc tính style="color:red"',
  ],
])('reports %s', (_, contents: Record<string, string>, expected) => {
  expect(messages(contents)).toEqual([expected]);
});

test('wants every address below the base path', () => {
  const site = { 'index.html': '<a href="/a/">', 'a/index.html': '<a href="/so-tay/">' };
  expect(messages(site, '/so-tay/')).toEqual([
    'index.html: Địa chỉ không nằm trong "/so-tay/" (BASE_PATH): <a href="/a/">',
  ]);
});

test('tells every fault, each once with the pages it stands on', () => {
  const contents = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [`p${index}/index.html`, '<a href="/khong-co/">']),
  );
  const text = reportText(check({ ...contents, 'index.html': '<a href="#x">' }), '/');
  expect(text).toBe(
    '✗ Địa chỉ không dẫn tới trang nào: <a href="/khong-co/">\n' +
      '    ở /p0/ , /p1/ , /p2/ , /p3/ , /p4/ và 2 nơi nữa\n' +
      '✗ Không có id="x" trong /: <a href="#x">\n' +
      '    ở /\n\n' +
      'Đã soát 8 trang, 8 liên kết: 2 lỗi ở 8 chỗ.',
  );
});

test('calls a site without pages a fault', () => {
  expect(reportText(check({ 'a.css': '' }), '/')).toContain('Không thấy trang nào');
});
