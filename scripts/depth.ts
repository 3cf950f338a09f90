/**
 * `npm run depth`: how much is said of each document, those taught and cited most first, and how much
 * of that rests on unofficial copies alone.
 */

import { readContent } from '../src/entries/read-content.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { depthOfDocuments, taughtFrom } from '../src/library/depth.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';

const content = await readContent(process.cwd());
const library = buildLibrary({ ...content, day: dayInVietnam(new Date()) });
const depths = depthOfDocuments(library);
const column = (value: string | number) => String(value).padStart(9);
process.stdout.write(
  `${['chuyên đề', 'bài dẫn', 'điểm', 'bản chép', 'nhiệm vụ'].map(column).join('')}\n`,
);
for (const { id, taught, cited, points, copied, tasks } of depths) {
  process.stdout.write(`${[taught, cited, points, copied, tasks].map(column).join('')}  ${id}\n`);
}
const deep = depths.filter(({ points }) => points >= taughtFrom).length;
process.stdout.write(`${deep} văn bản có từ ${taughtFrom} điểm chính, điều khoản trở lên.\n`);
const copied = depths.reduce((sum, document) => sum + document.copied, 0);
const points = depths.reduce((sum, document) => sum + document.points, 0);
process.stdout.write(
  `${copied} trong ${points} điểm, điều khoản chỉ dựa vào bản chép không chính thức, ở ${depths.filter((document) => document.copied > 0).length} văn bản.\n`,
);
