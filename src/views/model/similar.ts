import type { ModelEntry } from '../../entries/entry.ts';
import type { CardData } from '../../models/cards.ts';
import { likenessSentence } from '../../words/likeness.ts';
import { cardOf } from '../gallery/model-data.ts';
import type { Site } from '../site.ts';
import { similarModels } from './similar-models.ts';

/** A model like another one, and in words what they share. */
export interface SimilarCard {
  card: CardData;
  why: string;
}

const mostShown = 3;

/** The models most like a model. */
export function similarCards(
  entry: ModelEntry,
  { library, url }: Pick<Site, 'library' | 'url'>,
): SimilarCard[] {
  const similarTo = library.once(similarModels);
  return similarTo(entry, mostShown).map(({ model, reasons }) => ({
    card: cardOf(model, library, url),
    why: likenessSentence(reasons),
  }));
}
