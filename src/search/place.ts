import type { Answer } from './answer.ts';
import type { Card } from './entry.ts';
import type { SearchIndex } from './open.ts';
import { ranked } from './order.ts';

/** A provision that a query names, in the document that comes first. */
export interface FoundPlace {
  entry: number;
  /** `Điều 15: Sáu nhóm việc …`. */
  name: string;
  address: string;
}

/**
 * The provision that the query asks for by its number: of the document found first, and only where
 * the library writes of that place or of the part around it.
 */
export async function findPlace(index: SearchIndex, answer: Answer): Promise<FoundPlace | null> {
  const { anchors } = answer.understood;
  const [entry] = ranked(answer);
  if (anchors.length === 0 || entry === undefined) return null;
  const file = await index.provisions(entry);
  const anchor = anchors.find((one) => file?.names[one] !== undefined);
  const name = file?.names[anchor ?? ''];
  if (!file || name === undefined) return null;
  return { entry, name, address: `${file.page}#${anchor}` };
}

/** The cards, that of the document with the place leading there. */
export function withPlace(cards: readonly Card[], place: FoundPlace | null): Card[] {
  return cards.map((card) =>
    card.entry === place?.entry ? { ...card, place: place.name, address: place.address } : card,
  );
}
