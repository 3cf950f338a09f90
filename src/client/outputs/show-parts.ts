import type { DeckFacts } from '../../study/deck/deck-state.ts';
import type { Plan } from '../../study/deck/pacing.ts';

/** The pages of a deck as a show knows them. */
export interface Pages extends DeckFacts {
  items: readonly HTMLElement[];
  plan: Plan;
  title(at: number): string;
  /** A copy of a slide, its answer open or not. */
  slide(at: number, isOpen: boolean, page?: Document): Element | undefined;
  notes(at: number, page?: Document): Element | undefined;
}

/** Reads the list that `slideDeck` makes. */
export function pagesOf(deck: HTMLElement): Pages {
  const items = [...deck.children] as HTMLElement[];
  const find = (at: number, part: string) => items[at]?.querySelector(part) ?? undefined;
  const copy = (at: number, part: string, page: Document): Element | undefined => {
    const found = find(at, part);
    return found && page.importNode(found, true);
  };
  return {
    items,
    count: items.length,
    plan: {
      minutes: (deck.dataset['minutes'] ?? '').split(' ').filter(Boolean).map(Number),
      steps: items.map(({ dataset }) =>
        dataset['step'] === undefined ? undefined : Number(dataset['step']),
      ),
    },
    title: (at) => find(at, 'h2')?.textContent ?? '',
    hasAnswer: (at) => find(at, '.slide-quiz') !== undefined,
    slide: (at, isOpen, page = document) => {
      const made = copy(at, '.slide', page);
      made?.classList.toggle('is-asked', !isOpen && made.classList.contains('slide-quiz'));
      return made;
    },
    notes: (at, page = document) => copy(at, '.slide-notes', page),
  };
}
