import type { ModelEntry } from '../entries/entry.ts';
import { nearest, type TraitKind } from '../schema/index.ts';
import type { Checker } from './checker.ts';

const lists = [
  ['difficulties', 'kho'],
  ['places', 'noi'],
  ['groups', 'nhom'],
  ['resources', 'luc'],
] as const satisfies readonly (readonly [string, TraitKind])[];

/** A model says what it can be matched by, in words of the closed vocabulary; one set aside need not. */
export function checkModelFit(entry: ModelEntry, checker: Checker): void {
  const { fit, setAside } = entry.data;
  if (!fit) {
    if (setAside) return;
    checker.add(entry, [], {
      code: 'mo-hinh',
      message: 'Mô hình chưa có fit: nên không so được với hoàn cảnh của đơn vị nào.',
      hint: 'Thêm fit: với difficulties:, places:, groups:, resources: lấy mã trong model-traits.yaml; bài không phải mô hình thì ghi setAside:.',
    });
    return;
  }
  for (const [field, kind] of lists) {
    const known = checker.traitsOf(kind);
    for (const [index, id] of fit[field].entries()) {
      if (known.size === 0 || known.has(id)) continue;
      const close = nearest(id, known);
      checker.add(entry, ['fit', field, index], {
        code: 'mo-hinh',
        message: `Danh mục model-traits.yaml không có mã “${id}” loại ${kind}.`,
        hint: close
          ? `Có thể là “${close}”.`
          : `Ví dụ các mã dùng được: ${[...known].slice(0, 3).join(', ')}…`,
      });
    }
  }
}

/** Every figure of a model says what it counts, or that it is its size; the two exclude each other. */
export function checkCounted(entry: ModelEntry, checker: Checker): void {
  if (entry.data.setAside) return;
  for (const [index, { context, counts, label }] of entry.data.results.entries()) {
    if ((context === true) !== (counts !== undefined)) continue;
    checker.add(entry, ['results', index], {
      code: 'mo-hinh',
      message: context
        ? `Số liệu “${label}” vừa là quy mô (context) vừa là kết quả (counts).`
        : `Số liệu “${label}” chưa nói đếm gì.`,
      hint: 'Ghi counts: nguon-luc, viec-lam hoặc thay-doi; quy mô, bối cảnh thì ghi context: true.',
    });
  }
}
