import { readdir, rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/entries/read-content.ts';
import { contentFolder, putFile } from '../../src/entries/testing/content-folder.ts';
import { fileText } from '../../src/entries/testing/sample.ts';
import { fixContent } from './fix.ts';
import { createWholeCheck } from './whole-check.ts';

let root: string;
const day = '2026-11-30';
const file = 'content/documents/resolutions/b.mdx';

beforeEach(async () => {
  root = await contentFolder();
});

afterEach(() => rm(root, { recursive: true }));

/** Codes and lines of what is told of the file after it was put there. */
async function check(text: string) {
  await putFile(root, file, text);
  const whole = await createWholeCheck(root, day);
  const { problems } = await whole(await readContent(root));
  return problems
    .filter((problem) => problem.file === file)
    .map(({ code, line }) => `${line} ${code}`);
}

test('ten faults planted in one file are all told in one run, each at its line', async () => {
  const text = `---
number: 25-NQ/TW
type: Nghi quyết
title: "Về công tác dân vận
issuer: trung-uong
issuedOn: 2013-02-30
titel: Thừa
topics:
  - dan-vam
relations:
  - kind: can-cu
    target: 24-nq-tw-2012
keyPoints:
  - Đã vậnn động 1.200 hộ.
  - Theo [^4] thì vậy.
  - Các cơ quan hoà giải, QWX phối hợp.
sources:
  - title: Một trang
    url: https://example.org/
verification: verified
checkedOn: 2031-01-01
---

Bài {x} viết.

![](/anh.png)
`;
  expect(await check(text)).toEqual(
    [
      '1 so-vinh-vien',
      '3 loai-van-ban',
      '3 loai-van-ban',
      '4 yaml',
      '6 sai-mau',
      '7 truong-la',
      '9 danh-muc',
      '12 ma-la',
      '14 thieu-nguon',
      '14 chinh-ta',
      '15 dau-nguon',
      '16 dau-thanh',
      '16 viet-tat',
      '21 ngay-chua-toi',
      '24 than-bai',
      '26 than-bai',
    ].toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
  );
});

test('what a check can mend by itself is mended, and then nothing is told of it', async () => {
  const text = fileText('document', {}, '* một\n* hai\n');
  const codes = () => check(text).then((told) => told.map((line) => line.split(' ')[1]));
  expect(await codes()).toEqual(['so-vinh-vien', 'quy-cach']);
  const done = await fixContent(root, day);
  expect(done).toHaveLength(3);
  const whole = await createWholeCheck(root, day);
  const { problems } = await whole(await readContent(root));
  expect(problems).toEqual([]);
});

test('mending twice changes nothing more', async () => {
  await putFile(root, file, fileText('document', {}, '* một\n'));
  await fixContent(root, day);
  expect(await fixContent(root, day)).toEqual([]);
  expect(await readdir(`${root}/content/documents/resolutions`)).toEqual(['b.mdx']);
});
