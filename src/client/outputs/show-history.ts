/** What of a show stands in the browser's history: a reload goes on with it, Back leaves it. */
interface ShowPlace {
  show: true;
  /** Slide, from 0. */
  at: number;
  /** When its clock began, milliseconds since 1970. */
  started: number;
}

const placeIn = (state: unknown): ShowPlace | undefined =>
  typeof state === 'object' && state !== null && 'show' in state ? (state as ShowPlace) : undefined;

/** The show that a reloaded page was in the middle of. */
export function interruptedShow(): ShowPlace | undefined {
  return placeIn(history.state);
}

/** A show's entry in the history. */
export interface ShowHistory {
  turn(at: number, started: number): void;
  /** Leaves the entry, where the reader has not done so by Back. */
  leave(): void;
}

/**
 * Puts the show into the history, with the slide's number in the address where its page has it.
 *
 * @param onBack called when the reader goes back: the show closes, the page stays.
 */
export function enterHistory(
  isAddressed: boolean,
  start: ShowPlace,
  onBack: () => void,
): ShowHistory {
  const address = (at: number) => (isAddressed ? `#trang-${at + 1}` : location.href);
  const write = (how: 'pushState' | 'replaceState', place: ShowPlace) => {
    try {
      history[how](place, '', address(place.at));
    } catch {
      // A browser that allows no address here keeps the one it has.
      history[how](place, '');
    }
  };
  if (placeIn(history.state)) write('replaceState', start);
  else write('pushState', start);
  let isLeft = false;
  const back = () => {
    if (placeIn(history.state)) return;
    isLeft = true;
    removeEventListener('popstate', back);
    onBack();
  };
  addEventListener('popstate', back);
  return {
    turn: (at, started) => {
      if (!isLeft) write('replaceState', { show: true, at, started });
    },
    leave: () => {
      removeEventListener('popstate', back);
      if (!isLeft && placeIn(history.state)) history.back();
      isLeft = true;
    },
  };
}
