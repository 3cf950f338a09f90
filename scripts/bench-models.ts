/**
 * `npm run bench:models -- [--count 5000] [--site THƯ_MỤC]`: what the gallery costs with many models. Builds the
 * project with generated models in a temporary folder, never in `content/`, then measures in Chromium on a phone's
 * screen: bytes loaded before anything is done, and the time of a filter. `--site` measures a site that is built.
 */
import { parseArgs } from 'node:util';
import { buildApart } from './modelling/build-apart.ts';
import { costOfGallery } from './modelling/time-gallery.ts';
import { quantile } from './searching/score.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '5000' }, site: { type: 'string' } },
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

const apart = values.site === undefined ? await buildApart(Number(values.count)) : undefined;
try {
  if (apart) {
    print(
      `${values.count} mô hình: dựng ${apart.pages} trang trong ${apart.seconds.toFixed(0)} giây`,
    );
  }
  const { loaded, firstChoice, first, choices } = await costOfGallery(
    values.site ?? apart?.site ?? 'dist',
  );
  const total = Object.values(loaded).reduce((sum, bytes) => sum + bytes, 0);
  const kinds = Object.entries(loaded).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
  print(`Tải trước khi cuộn, đã nén: ${kilobytes(total)} (${kinds.join(', ')})`);
  print(`Lần lọc đầu tải thêm: ${kilobytes(firstChoice)}, mất ${milliseconds(first)}`);
  print(
    `Lọc khi đã nạp, ${choices.length} lần: trung vị ${milliseconds(quantile(choices, 0.5))}, p95 ${milliseconds(quantile(choices, 0.95))}, chậm nhất ${milliseconds(Math.max(...choices))}`,
  );
} finally {
  await apart?.remove();
}
