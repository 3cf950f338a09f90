/** `npm run labels`: adds an empty label for each new citation of the content and drops those that are gone. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/entries/read-content.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { labellable } from './citing/labels/labelled.ts';
import { contentLabelsFile } from './citing/labels/labels.ts';
import { updateLabels } from './citing/labels/update.ts';

const root = process.cwd();
const content = await readContent(root);
if (content.problems.length > 0) {
  process.stderr.write(
    'Nội dung còn lỗi. Chạy npm run check, sửa hết lỗi rồi chạy lại lệnh này.\n',
  );
  process.exitCode = 1;
} else {
  const { mentions } = buildLibrary({ ...content, day: '' });
  const file = join(root, contentLabelsFile);
  const { source, added, dropped } = updateLabels(
    await readFile(file, 'utf8'),
    labellable(mentions),
  );
  await writeFile(file, source);
  process.stdout.write(
    `${contentLabelsFile}: thêm ${added} viện dẫn cần ghi nhãn, bỏ ${dropped} nhãn của viện dẫn không còn.\n`,
  );
}
