import { entryAddress } from '../../entries/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { QuizItem } from '../../schema/index.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** Quiz items of an entry as its page shows them. */
export type QuizView = readonly QuizItemView[];

export interface QuizItemView {
  question: string;
  options: readonly string[];
  /** The right choice, from 0. */
  answer: number;
  /** Why it is right, as HTML. */
  why: string;
  /** The entry that proves it, unless it is the page's own. */
  proof: { name: string; href: string } | undefined;
}

export function quizView(
  items: readonly QuizItem[],
  entry: AnyEntry,
  site: Pick<Site, 'library' | 'url' | 'inline'>,
): QuizView {
  return items.map((item) => {
    const proof = proofOf(item, entry, site);
    return {
      question: item.question,
      options: item.options,
      answer: item.answer - 1,
      why: site.inline(item.why, entry),
      proof: proof && {
        name: entryName(proof, site.library),
        href: site.url(entryAddress(proof.kind, proof.id)),
      },
    };
  });
}

function proofOf(
  { source }: QuizItem,
  entry: AnyEntry,
  { library }: Pick<Site, 'library'>,
): AnyEntry | undefined {
  for (const kind of ['document', 'model', 'report'] as const) {
    const id = source[kind];
    if (id && !(kind === entry.kind && id === entry.id)) return library.entry(kind, id);
  }
  return undefined;
}
