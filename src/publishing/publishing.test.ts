import { expect, test } from 'vitest';
import { cachingOf } from './caching.ts';
import { caddyConfig } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { licencesText, type ServedPackage } from './licences.ts';
import { nginxConfig } from './nginx.ts';
import { siteHeaders } from './site-headers.ts';

const place = { root: '/srv/so-tay', base: '/so-tay/', host: 'danvan.example', rules: '/etc/r' };
const configurations = {
  nginx: nginxConfig(place),
  Caddy: caddyConfig(place),
  _headers: headersFile('/so-tay/'),
};

test.each([
  // hashed names
  ['/_astro/Page.BqSec1Fa.css', true],
  ['/tim/l4pz0p/tu.txt', true],
  ['/tim/l4pz0p/toan-van/pagefind.js', true],
  ['/mo-hinh/du-lieu/1a2b/the-0.json', true],
  // names for ever
  ['/', false],
  ['/tim/chung.json', false],
  ['/van-ban/25-nq-tw-2013/', false],
  ['/sw.js', false],
  ['/van-ban/_astro/x.js', false],
])('%s is kept without asking: %s', (pathname, isKept) => {
  expect(cachingOf(pathname, '/').includes('immutable')).toBe(isKept);
});

test('under a base path, names are hashed below it alone', () => {
  expect(cachingOf('/so-tay/_astro/a.js', '/so-tay/')).toContain('immutable');
  expect(cachingOf('/_astro/a.js', '/so-tay/')).toBe('no-cache');
});

test.each(Object.entries(configurations))('%s gives every header of the site', (_name, text) => {
  for (const { name, value } of siteHeaders) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
});

test.each(Object.entries(configurations))('%s carries HSTS switched off', (_name, text) => {
  const lines = text.split('\n').filter((line) => line.includes('Strict-Transport-Security'));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trim()).toMatch(/^#/);
});

test('no two rules of _headers that meet give Cache-Control: hosts would join the values', () => {
  const rules = configurations._headers.split(/\n(?=\/)/);
  const caching = rules.filter((rule) => rule.includes('Cache-Control'));
  expect(caching.map((rule) => rule.split('\n')[0])).toEqual([
    '/so-tay/_astro/*',
    '/so-tay/tim/:ban/*',
    '/so-tay/mo-hinh/du-lieu/:ban/*',
    '/so-tay/van-ban/du-lieu/:ban/*',
    '/so-tay/van-ban/vao-ngay/du-lieu/:ban/*',
  ]);
});

test('nginx leaves brotli out where the module is missing', () => {
  expect(configurations.nginx).toContain('brotli_static on;');
  expect(nginxConfig({ ...place, brotli: false })).not.toContain('brotli');
});

const served = (name: string, text?: string): ServedPackage => ({
  name,
  version: '1.0.0',
  licence: 'MIT',
  home: undefined,
  text,
});

test('a licence that several packages share is printed once, with all their names', () => {
  const text = licencesText('Của trang.', [
    served('b', 'MIT\r\n(c) An'),
    served('a', 'MIT\n(c) An'),
  ]);
  expect(text.match(/\(c\) An/g)).toHaveLength(1);
  expect(text.indexOf('a 1.0.0')).toBeLessThan(text.indexOf('b 1.0.0'));
});

test('a package without the text of its licence is named with its kind', () => {
  expect(licencesText('Của trang.', [served('a')])).toContain('a 1.0.0 (MIT)');
});
