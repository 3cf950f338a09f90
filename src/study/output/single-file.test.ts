import { expect, test } from 'vitest';
import { singleFile } from './single-file.ts';
import { lessonOf } from './testing/sample.ts';

const parts = { css: 'p{color:red}', script: 'let a = "</script>";' };

test('it holds slides, handout, script, quiz and attendance', () => {
  const html = singleFile(lessonOf(), parts);
  for (const id of ['trinh-chieu', 'phat-tay', 'kich-ban', 'trac-nghiem', 'diem-danh']) {
    expect(html).toContain(`<section id="${id}"`);
  }
});

test('it asks nothing of a network, by its own policy', () => {
  const html = singleFile(lessonOf(), parts);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<(?:link|img|iframe)\b|\ssrc=/);
});

test('neither its title nor its script can end where they stand', () => {
  const html = singleFile(lessonOf({ title: '</title><script>x' }), parts);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});
