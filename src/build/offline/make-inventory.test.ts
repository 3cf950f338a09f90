import { expect, test } from 'vitest';
import { filesOf, libraryId } from '../../offline/inventory.ts';
import { type BuiltFile, isTaken, makeInventory, shellOf } from './make-inventory.ts';

const file = (path: string, ...names: string[]): BuiltFile => ({
  path,
  revision: `r-${path}`,
  size: 10,
  names,
});
const built = [
  file('', 'khung.1a.js'),
  file('404.html'),
  file('ngoai-tuyen/', 'trang.2b.css'),
  file('tim-kiem/'),
  file('tim/chung.json'),
  file('tim/x/toan-van/chu/0.pf_texts'),
  file('van-ban/a/', 'the.3c.js'),
  file('van-ban/a/luoc-do/'),
  file('van-ban/ab/'),
  file('_astro/khung.1a.js', 'muon.4d.js'),
  file('_astro/muon.4d.js'),
  file('_astro/trang.2b.css', 'chu.5e.woff2'),
  file('_astro/chu.5e.woff2'),
  file('_astro/the.3c.js'),
  file('_astro/nang.6f.js'),
];
const topics = [{ id: 'dan-van', name: 'Dân vận', pages: ['/van-ban/a/'] }];
const about = { day: '2026-11-30', libraryName: 'Cả thư viện' };
const inventory = makeInventory(built, topics, about);
const paths = (id: string) => filesOf(inventory, [id]).map(([path]) => path);

test('the library is all files', () => {
  expect(paths(libraryId)).toHaveLength(built.length);
});

test('a topic has its pages with those below them, not those whose names begin alike', () => {
  expect(paths('dan-van')).toEqual(expect.arrayContaining(['van-ban/a/', 'van-ban/a/luoc-do/']));
  expect(paths('dan-van')).not.toContain('van-ban/ab/');
});

test('a topic has the styles, scripts and fonts its pages need, also those loaded later', () => {
  const needed = [
    '_astro/the.3c.js',
    '_astro/khung.1a.js',
    '_astro/muon.4d.js',
    '_astro/chu.5e.woff2',
  ];
  expect(paths('dan-van')).toEqual(expect.arrayContaining(needed));
  expect(paths('dan-van')).not.toContain('_astro/nang.6f.js');
});

test('a topic has the search, but not the texts of all pages', () => {
  expect(paths('dan-van')).toContain('tim/chung.json');
  expect(paths('dan-van')).not.toContain('tim/x/toan-van/chu/0.pf_texts');
});

test('the version changes with the content of any file, and with nothing else', () => {
  const other = built.map((one) => (one.path === '404.html' ? { ...one, revision: 'khác' } : one));
  expect(makeInventory(other, topics, about).version).not.toBe(inventory.version);
  expect(makeInventory([...built].reverse(), topics, about).version).toBe(inventory.version);
});

test('the page that is shown when nothing else is there comes with its parts', () => {
  expect(shellOf(built).sort()).toEqual([
    '_astro/chu.5e.woff2',
    '_astro/trang.2b.css',
    'ngoai-tuyen/index.html',
  ]);
});

test.each([
  ['van-ban/a/index.html', true],
  ['soan-bai/kho/0.nen', true],
  ['giay-phep.txt', true],
  ['du-lieu/van-ban.json', false],
  ['du-lieu/index.html', true],
  ['_may-chu/dia-chi.map', false],
  // Only services that show a link ask for it.
  ['anh-chia-se/so-tay.png', false],
  ['van-ban/a/index.md', false],
  ['moi/atom.xml', false],
  ['sw.js', false],
  ['_headers', false],
  ['van-ban/a/index.html.br', false],
])('%s is taken along: %s', (path, expected) => {
  expect(isTaken(path)).toBe(expected);
});
