import { expect, test } from 'vitest';
import type { Labellable } from './labelled.ts';
import { updateLabels } from './update.ts';

const mention = (entry: string, text: string, words: string): Labellable => ({
  entry,
  text,
  in: words,
  resolution: { kind: 'not-held' },
});

const source = `# Đầu tệp.

document/b:
  # Nguồn ghi nhầm năm.
  - { text: Chỉ thị 05, in: "theo …, rồi", means: 05-ct-tw-2016 }
  - { text: Chỉ thị 06, in: bỏ …, means: not-held }
model/c:
  - { text: Chỉ thị 07, in: cả mục đã bỏ, means: not-held }
`;

test('new mentions get an empty label, gone ones lose theirs, the others stay as they are', () => {
  const { source: after, ...counts } = updateLabels(source, [
    mention('document/b', 'Nghị quyết 25', 'mới …'),
    mention('document/b', 'Chỉ thị 05', 'theo …, rồi'),
    mention('document/a', 'Luật Công đoàn', '… năm 2012'),
  ]);
  expect(after).toBe(`# Đầu tệp.

document/a:
  - { text: Luật Công đoàn, in: … năm 2012, means: "?" }
document/b:
  - { text: Nghị quyết 25, in: mới …, means: "?" }
  # Nguồn ghi nhầm năm.
  - { text: Chỉ thị 05, in: "theo …, rồi", means: 05-ct-tw-2016 }
`);
  expect(counts).toEqual({ added: 2, dropped: 2 });
});

test('a second update changes nothing', () => {
  const mentions = [
    mention('document/b', 'Chỉ thị 05', 'theo …, rồi'),
    mention('document/b', 'Chỉ thị 05', 'theo …, rồi'),
  ];
  const once = updateLabels(source, mentions).source;
  expect(updateLabels(once, mentions)).toEqual({ source: once, added: 0, dropped: 0 });
});

test('an empty file is begun with what its fields mean', () => {
  const { source: begun } = updateLabels('', [mention('document/a', 'Chỉ thị 05', 'x …')]);
  expect(begun).toMatch(/^# Mỗi viện dẫn[\s\S]+\ndocument\/a:\n {2}- \{ text: Chỉ thị 05,/);
});
