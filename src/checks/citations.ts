import type { Flag } from '../citations/index.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { FoundMention } from '../library/mentions.ts';
import { fieldPath, type Problem } from '../schema/index.ts';

const fieldNames: Record<Flag['field'], string> = {
  issuedOn: 'ngày ban hành',
  term: 'khóa',
  issuer: 'cơ quan ban hành',
  type: 'loại văn bản',
};

/**
 * Warnings for mentions whose fields disagree with the document they mean (the prose says
 * 15/02/2016, the library 15/5/2016): one of the two is wrong, and only an editor can tell which.
 */
export function checkCitations(mentions: readonly FoundMention[]): Problem[] {
  return mentions.flatMap(({ entry, mention, resolution, field }) =>
    resolution.kind === 'one'
      ? resolution.flags.map((flag) => ({
          file: entry.file,
          ...placeOf(entry, field, mention.text),
          field: fieldPath(field),
          message: `“${mention.text}”: câu này ghi ${fieldNames[flag.field]} ${flag.stated}, thư viện ghi ${flag.held}.`,
          hint: `Xem lại câu này và ${resolution.id}; sửa chỗ sai theo bản chính.`,
          severity: 'warning' as const,
        }))
      : [],
  );
}

function placeOf(entry: AnyEntry, field: readonly PropertyKey[], text: string) {
  if (field.length > 0) return entry.locate(field);
  const lines = entry.body.split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  const column = (lines[index]?.indexOf(text) ?? 0) + 1;
  return index < 0 ? { line: entry.bodyLine, column: 1 } : { line: entry.bodyLine + index, column };
}
