import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentEntry } from '../../entries/entry.ts';
import { provisionsStandApart } from '../../entries/provisions.ts';
import { plainLine } from '../../entries/texts.ts';
import type { LessonProvision } from '../../study/lesson.ts';
import { capitalise } from '../format.ts';
import { provenBy } from './proven-by.ts';

/** The provisions that a lesson on a document teaches: all of a few, of many the main ones. */
export function taughtProvisions({ id, data }: DocumentEntry): LessonProvision[] | undefined {
  const isMany = provisionsStandApart({ address: entryAddress('document', id), data });
  const taught = data.provisions.filter(({ main }) => main || !isMany);
  if (taught.length === 0) return undefined;
  return taught.map(({ ref, says }) => ({
    ref: capitalise(ref),
    text: plainLine(says),
    sources: provenBy(says, data.sources),
  }));
}
