import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inlineWords } from '../scripts/floors/inline-words.ts';

/** Files whose words are still to move to `src/words`. */
const waiting: readonly string[] = [
  'src/components/document/DocumentTargets.astro',
  'src/components/entry/Citation.astro',
  'src/components/model/ModelBrowser.astro',
  'src/components/model/ModelFacts.astro',
  'src/components/model/ModelOverview.astro',
  'src/components/model/ModelResults.astro',
  'src/components/model/Sourced.astro',
  'src/components/practice/PracticeMatrix.astro',
  'src/components/practice/PrincipleSection.astro',
  'src/components/practice/TargetBrowser.astro',
  'src/pages/chu-de/[topic].astro',
  'src/pages/chu-de/index.astro',
  'src/pages/chuyen-de/[id]/[sheet].astro',
  'src/pages/chuyen-de/[id]/trinh-chieu.astro',
  'src/pages/chuyen-de/index.astro',
  'src/pages/chuyen-de/trac-nghiem.astro',
  'src/pages/co-quan/[issuer].astro',
  'src/pages/co-quan/index.astro',
  'src/pages/dia-phuong/[place].astro',
  'src/pages/dia-phuong/index.astro',
  'src/pages/mo-hinh/[facet]/[value]/[...page].astro',
  'src/pages/mo-hinh/[id].astro',
  'src/pages/mo-hinh/de-xuat.astro',
  'src/pages/mo-hinh/hop-voi-don-vi.astro',
  'src/pages/mo-hinh/index.astro',
  'src/pages/mo-hinh/so-sanh.astro',
  'src/pages/mo-hinh/tieu-chi.astro',
  'src/pages/mo-hinh/trang/[page].astro',
  'src/pages/so/[number].astro',
  'src/pages/so/index.astro',
  'src/pages/soan-bai/index.astro',
  'src/pages/thuc-tien/chi-tieu.astro',
  'src/pages/thuc-tien/index.astro',
  'src/pages/thuc-tien/lich-bao-cao.astro',
  'src/pages/tu-nghi-quyet-den-co-so/[id].astro',
  'src/pages/van-ban/[facet]/[value].astro',
  'src/pages/van-ban/[id]/luoc-do.astro',
  'src/pages/van-ban/dong-thoi-gian/[topic].astro',
  'src/pages/van-ban/dong-thoi-gian/index.astro',
  'src/pages/van-ban/index.astro',
  'src/pages/van-ban/vao-ngay/[term].astro',
  'src/pages/van-ban/vao-ngay/index.astro',
];

const root = path.resolve(import.meta.dirname, '..');
const files = globSync('src/**/*.astro', { cwd: root })
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const found = new Map(
  files.map((file) => [file, inlineWords(file, readFileSync(path.join(root, file), 'utf8'))]),
);

test('finds the templates of the project', () => {
  expect(files).toContain('src/layouts/Page.astro');
});

test('what the interface says stands in src/words, not in a template', () => {
  const done = files.filter((file) => !waiting.includes(file));
  expect(done.flatMap((file) => found.get(file) ?? [])).toEqual([]);
});

test('a file waits only as long as words stand in it', () => {
  expect(waiting.filter((file) => (found.get(file) ?? []).length === 0)).toEqual([]);
});
