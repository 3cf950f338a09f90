import { type Basis, nearest } from '../schema/index.ts';
import type { CheckedFile, Checker } from './checker.ts';

/** What an answer or a trainer's sentence rests on must be in the library. */
export function checkBases(
  file: CheckedFile,
  path: readonly PropertyKey[],
  bases: readonly Basis[],
  mottos: readonly string[],
  checker: Checker,
): void {
  for (const [n, { document, model, report, motto }] of bases.entries()) {
    const spot = [...path, n];
    if (document) checker.requireEntry(file, [...spot, 'document'], 'document', document);
    if (model) checker.requireEntry(file, [...spot, 'model'], 'model', model);
    if (report) checker.requireEntry(file, [...spot, 'report'], 'report', report);
    if (motto && !mottos.includes(motto)) {
      const close = nearest(motto, mottos);
      checker.add(file, [...spot, 'motto'], {
        code: 'ma-la',
        message: `Danh mục mottos.yaml không có mã “${motto}”.`,
        hint: close ? `Có thể là “${close}”.` : 'Xem mã ở mottos.yaml.',
      });
    }
  }
}
