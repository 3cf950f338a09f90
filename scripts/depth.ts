/** `npm run depth`: how much is said of each document, those taught and cited most first. */

import { readContent } from '../src/entries/read-content.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { depthOfDocuments, taughtFrom } from '../src/library/depth.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';

const content = await readContent(process.cwd());
const library = buildLibrary({ ...content, day: dayInVietnam(new Date()) });
const depths = depthOfDocuments(library);
const column = (value: string | number) => String(value).padStart(9);
process.stdout.write(`${['chuyên đề', 'bài dẫn', 'điểm', 'nhiệm vụ'].map(column).join('')}\n`);
for (const { id, taught, cited, points, tasks } of depths) {
  process.stdout.write(`${[taught, cited, points, tasks].map(column).join('')}  ${id}\n`);
}
const deep = depths.filter(({ points }) => points >= taughtFrom).length;
process.stdout.write(`${deep} văn bản có từ ${taughtFrom} điểm chính, điều khoản trở lên.\n`);
