import type { DocumentEntry } from '../entries/entry.ts';
import {
  type HeldRelation,
  type RelationFault,
  soundRelations,
} from '../library/relations/sound-relations.ts';
import type { CheckedFile, Checker, Finding } from './checker.ts';
import { relationName } from './names.ts';

/** `file:line:column` of a field, to name a second place in a message. */
export function placeOf(entry: CheckedFile, path: readonly PropertyKey[]): string {
  const { line, column } = entry.locate(path);
  return `${entry.file}:${line}:${column}`;
}

/** Field of a relation in the file that holds it. */
export const relationSpot = ({ index }: Pick<HeldRelation, 'index'>) =>
  ['relations', index, 'target'] as const;

/**
 * Relations that cannot be true together, each told once with every place concerned. Returns those
 * that stand, which the checks of days and states go by.
 */
export function checkRelations(
  documents: readonly DocumentEntry[],
  checker: Checker,
): HeldRelation[] {
  const byId = new Map(documents.map((entry) => [entry.id, entry]));
  const { sound, faults } = soundRelations(documents);
  const told = new Set<string>();
  for (const fault of faults) {
    const from = byId.get(fault.from);
    const to = byId.get(fault.to);
    if (!from || !to) continue;
    const parts = [fault, ...fault.against];
    const key = `${fault.reason} ${parts
      .map((part) => `${part.from} ${part.index}`)
      .sort()
      .join(' ')}`;
    if (told.has(key)) continue;
    told.add(key);
    checker.add(from, relationSpot(fault), finding(fault, from, to, byId));
  }
  return sound;
}

function finding(
  fault: RelationFault,
  from: DocumentEntry,
  to: DocumentEntry,
  byId: ReadonlyMap<string, DocumentEntry>,
): Finding {
  const where = (held: HeldRelation) => {
    const entry = byId.get(held.from);
    return entry ? placeOf(entry, relationSpot(held)) : held.from;
  };
  const { kind } = fault.relation;
  switch (fault.reason) {
    case 'self':
      return {
        code: 'quan-he',
        message: 'Văn bản trỏ tới chính nó.',
        hint: 'Xóa quan hệ này hoặc sửa mã.',
      };
    case 'younger':
      return {
        code: 'quan-he',
        message: `Văn bản ngày ${from.data.issuedOn} không thể có quan hệ ${relationName(kind)} với văn bản ban hành sau, ngày ${to.data.issuedOn} (${placeOf(to, ['issuedOn'])}).`,
        hint: 'Quan hệ chỉ ghi ở văn bản ban hành sau: chuyển dòng này sang tệp của văn bản kia, hoặc sửa ngày ban hành.',
      };
    case 'contradiction': {
      const others = fault.against
        .map((held) => `${relationName(held.relation.kind)} ở ${where(held)}`)
        .join(', ');
      return {
        code: 'quan-he',
        message: `Một văn bản không thể vừa có quan hệ ${relationName(kind)} vừa ${others} với ${to.file}.`,
        hint: 'Giữ một quan hệ; nếu chỉ một phần bị thay thế, bãi bỏ thì ghi phần đó vào parts:.',
      };
    }
    case 'cycle': {
      const way = [fault, ...fault.against]
        .map(
          (held) => `${held.from} ${relationName(held.relation.kind)} ${held.to}, ở ${where(held)}`,
        )
        .join(', ');
      return {
        code: 'quan-he',
        message: `Các quan hệ dẫn vòng trở lại văn bản đầu: ${way}.`,
        hint: 'Văn bản ban hành trước không có quan hệ với văn bản ban hành sau: xóa quan hệ ghi ngược, và ghi đủ issuedOn: để thấy thứ tự.',
      };
    }
  }
}
