import type { CitationContext } from '../context.ts';
import type { Mention } from '../mention.ts';
import type { RegistryDocument } from '../registry.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Verdict } from './evidence.ts';

/** What a rule looks at: a mention, one document it may mean, and what stands around them. */
export interface Scene {
  readonly mention: Mention;
  readonly document: RegistryDocument;
  /** Every document the words of the mention fit, this one too. */
  readonly holders: readonly RegistryDocument[];
  readonly context: CitationContext;
  readonly vocabulary: Pick<Vocabulary, 'terms' | 'law' | 'marksByCode'>;
  /**
   * The text prints the document's number with its marks and its day of issue, whole: two documents of one series do
   * not share both, so what else differs is a slip.
   */
  readonly sameNumberAndDay: boolean;
}

/** Weighs one thing a text says about one document; null where it says nothing of it. */
export type Rule = (scene: Scene) => Verdict | null;
