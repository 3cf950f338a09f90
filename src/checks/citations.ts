import type { Flag } from '../citations/index.ts';
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
  return mentions.flatMap((found) => {
    const { entry, mention, resolution, field } = found;
    if (resolution.kind !== 'one') return [];
    return resolution.flags.map((flag) => ({
      file: entry.file,
      ...placeOf(found),
      field: fieldPath(field),
      code: 'vien-dan',
      message: `“${mention.text}”: câu này ghi ${fieldNames[flag.field]} ${flag.stated}, thư viện ghi ${flag.held}.`,
      hint: `Xem lại câu này và ${resolution.id}; sửa theo bản chính thức.`,
      severity: 'warning' as const,
    }));
  });
}

/** Where a mention stands; in a block that writes it in another way, where the block begins. */
function placeOf({ entry, field, block, mention }: FoundMention): { line: number; column: number } {
  if (!block) return entry.locate(field);
  const written = entry.body.source.slice(block.start, block.end).indexOf(mention.text);
  const { line, column } = entry.body.placeOf(block.start + Math.max(0, written));
  return { line: line + entry.bodyLine - 1, column };
}
