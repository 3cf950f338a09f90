import type { DocumentView } from '../entries/document-view.ts';
import type { Answer } from '../schema/index.ts';
import type { Library } from './library.ts';

/** A document that an answer rests on and that no longer applies, which the answer does not say. */
export interface EndedBasis {
  /** Which of its bases it is. */
  index: number;
  document: DocumentView;
  /** Since when it has ended, ISO, as far as known. */
  since: string | undefined;
  /** Whether it ended only after the answer was checked: time has passed, nobody made a mistake. */
  isLater: boolean;
}

const over = new Set(['het-hieu-luc', 'da-hoan-thanh']);

/** Words by which an answer says that what it rests on has ended. */
const saysSo =
  /hết hiệu lực|thay thế|được thay|thay (?:Luật|Nghị|Quy|Quyết|Pháp|Chỉ|Kết|Hướng)|bãi bỏ|hoàn thành|kết thúc/u;

/** The ended documents an answer rests on without a word of it, on the day of the build. */
export function endedBases(
  { question, answer, note = '', basis, checkedOn }: Answer,
  library: Pick<Library, 'document' | 'validity' | 'validityOn'>,
): EndedBasis[] {
  if (saysSo.test(`${question} ${answer} ${note}`)) return [];
  return basis.flatMap(({ document: id }, index) => {
    const document = id === undefined ? undefined : library.document(id);
    if (!document) return [];
    const { status, since } = library.validity(document.id);
    if (!over.has(status)) return [];
    const isLater = !over.has(library.validityOn(document.id, checkedOn).status);
    return [{ index, document, since, isLater }];
  });
}
