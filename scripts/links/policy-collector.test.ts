import { expect, test } from 'vitest';
import { hashSource, PolicyCollector } from './policy-collector.ts';
import { walkPage } from './walk-page.ts';

function problems(html: string): readonly string[] {
  const collector = new PolicyCollector();
  walkPage(html, [collector]);
  return collector.problems();
}

const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const strict = meta("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'");

test('hashes as a browser does', () => {
  // The example of the CSP Level 2 recommendation, section 4.2.5.
  expect(hashSource("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
  expect(hashSource('a\r\nb')).toBe(hashSource('a\nb'));
});

test('accepts a strict page with its own files', () => {
  const page = `${strict}<script type="module" src="a.js"></script><link rel="stylesheet" href="a.css">`;
  expect(problems(page)).toEqual([]);
});

test('accepts an inline script and style whose hashes are allowed', () => {
  const script = 'document.documentElement.dataset.theme = "toi";';
  const style = 'p{margin:0}';
  const policy = meta(
    `default-src 'none'; script-src ${hashSource(script)}; style-src ${hashSource(style)}`,
  );
  expect(problems(`${policy}<script>${script}</script><style>${style}</style>`)).toEqual([]);
});

test('lets script-src-elem stand for script-src', () => {
  const policy = meta("default-src 'none'; script-src-elem 'self'");
  expect(problems(`${policy}<script src="a.js"></script>`)).toEqual([]);
});

test('leaves data in scripts alone', () => {
  const data = '<script type="application/ld+json">{"@type":"Legislation"}</script>';
  expect(problems(strict + data)).toEqual([]);
  expect(problems(data + strict)).toEqual([]);
});

test.each([
  ['no policy', '<p>', 'Thiếu <meta'],
  ['two policies', strict + strict, 'nhiều hơn một'],
  ['no default', meta("script-src 'self'"), "phải có default-src 'none'"],
  ['a wide default', meta("default-src 'self'"), "phải có default-src 'none'"],
  ['unsafe-inline', meta("default-src 'none'; style-src 'unsafe-inline'"), "'unsafe-inline'"],
  ['unsafe-eval', meta("default-src 'none'; script-src 'unsafe-eval'"), "'unsafe-eval'"],
  ['any host', meta("default-src 'none'; img-src *"), 'không được có *'],
  ['a script before the policy', `<script src="a.js"></script>${strict}`, '<script> đứng trước'],
  ['a style before the policy', `<style>p{}</style>${strict}`, '<style> đứng trước'],
  ['a style sheet before the policy', `<link rel="stylesheet" href="a.css">${strict}`, '<link rel'],
  ['an unknown inline script', `${strict}<script>go()</script>`, '<script> nội tuyến "go()"'],
  ['an unknown inline style', `${strict}<style>p{}</style>`, '<style> nội tuyến "p{}"'],
  ['a style attribute', `${strict}<p style="color:red">`, '<p> có thuộc tính style="color:red"'],
  ['a style in SVG', `${strict}<svg><path style="fill:red"/></svg>`, '<path> có thuộc tính style'],
  ['a handler attribute', `${strict}<a onclick="go()">`, '<a> có thuộc tính onclick="go()"'],
  [
    'a file of scripts without leave',
    `${meta("default-src 'none'")}<script src="a.js"></script>`,
    "tệp JavaScript: thêm 'self' vào script-src",
  ],
])('reports %s', (_, html, expected) => {
  expect(problems(html).join('\n')).toContain(expected);
});
