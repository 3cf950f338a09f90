import { expect, test } from 'vitest';
import { relativeAddress, rootFrom } from './relative.ts';
import { rewritePage } from './rewrite-page.ts';

test.each([
  // a folder opens by its page
  ['/van-ban/a/', 'index.html', './van-ban/a/index.html'],
  ['/van-ban/a/', 'mo-hinh/b/index.html', '../../van-ban/a/index.html'],
  ['/', 'van-ban/a/index.html', '../../index.html'],
  // what stands behind the path stays
  ['/tim-kiem/?q=a#b', 'so/index.html', '../tim-kiem/index.html?q=a#b'],
  // a file
  ['/giay-phep.txt', 'gioi-thieu/index.html', '../giay-phep.txt'],
])('%s from %s is %s', (address, page, expected) => {
  expect(relativeAddress(address, page)).toBe(expected);
});

test('the way to the root goes up once a folder', () => {
  expect(['index.html', 'a/index.html', 'a/b/c.html'].map(rootFrom)).toEqual([
    './',
    '../',
    '../../',
  ]);
});

const page = rewritePage(
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-abc='">` +
    '<title>A</title><link rel="preload" href="/_astro/a.woff2"><link rel="stylesheet" href="/_astro/a.css"></head>' +
    '<body data-base="/"><a href="/van-ban/">Văn bản</a><a href="https://vi.example/">Nguồn</a><a href="#muc">Mục</a>' +
    '<model-fit data-files="/mo-hinh/du-lieu/x/"></model-fit><p data-fragment="/^a$/">/van-ban/</p>' +
    '<script async type="module" src="/_astro/som.js"></script>' +
    '<script type="module" src="/_astro/khung.js"></script></body>',
  'mo-hinh/index.html',
);

test('links, styles and the folders that scripts read are relative; other sites and anchors stay', () => {
  expect(page).toContain('<a href="../van-ban/index.html">');
  expect(page).toContain('href="../_astro/a.css"');
  expect(page).toContain('data-base="../"');
  expect(page).toContain('data-files="../mo-hinh/du-lieu/x/"');
  expect(page).toContain('<a href="https://vi.example/">');
  expect(page).toContain('<a href="#muc">');
  expect(page).toContain('<p data-fragment="/^a$/">/van-ban/</p>');
});

test('scripts are classic ones, behind the one that answers what they fetch', () => {
  expect(page).not.toContain('type="module"');
  expect(page.indexOf('_usb/tu-dia.js')).toBeLessThan(page.indexOf('_usb/khung.js'));
  expect(page).not.toContain('rel="preload"');
  expect(page).not.toContain('som.js');
});

test('the policy lets files of the disk in and asks nothing of a network', () => {
  const [, policy = ''] = /content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toContain("script-src file: blob: 'wasm-unsafe-eval' 'sha256-abc='");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|connect-src/);
});
