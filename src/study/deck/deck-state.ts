/** Where a slide show stands. */
export interface DeckState {
  /** Slide shown, from 0. */
  at: number;
  /** Whether the answer of a question is open; a slide without one is always open. */
  isOpen: boolean;
  isBlank: boolean;
  /** Digits typed so far: the page to go to once Enter is pressed. */
  typed: string;
}

/** What is to be known of the slides of a show. */
export interface DeckFacts {
  count: number;
  /** Whether a slide has an answer that opens in place. */
  hasAnswer(at: number): boolean;
}

/** What one can do in a slide show. */
export type DeckCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'full'
  | 'overview'
  | 'pause'
  | 'pointer'
  | 'presenter'
  | 'close'
  | { go: number }
  | { digit: string };

const keys: Readonly<Record<string, DeckCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  // What remote controls for slides send.
  '.': 'blank',
  f: 'full',
  o: 'overview',
  g: 'overview',
  p: 'pause',
  l: 'pointer',
  s: 'presenter',
  Escape: 'close',
};

/** What a key means, by `KeyboardEvent.key`; digits, then Enter, go to a page. */
export function commandOf(key: string, typed = ''): DeckCommand | undefined {
  if (/^\d$/.test(key)) return { digit: key };
  if (key === 'Enter' && typed !== '') return { go: Number(typed) - 1 };
  return keys[key.length === 1 ? key.toLowerCase() : key];
}

/** What a finger's way across the screen means, in pixels: a swipe to the left turns the page. */
export function swipeOf(dx: number, dy: number): DeckCommand | undefined {
  if (Math.abs(dx) < 40 || Math.abs(dx) < Math.abs(dy) * 1.5) return undefined;
  return dx < 0 ? 'next' : 'previous';
}

/** What a tap means, by its place across the screen from 0 to 1: the left third goes back. */
export const tapOf = (place: number): DeckCommand => (place < 1 / 3 ? 'previous' : 'next');

/** A show that begins at a slide. */
export const startAt = (at: number): DeckState => ({
  at,
  isOpen: false,
  isBlank: false,
  typed: '',
});

/**
 * The state after a command. Going on opens an answer before it turns the page; a page that one
 * comes back to shows its answer. Turning a page ends the blank screen; the first and last stay.
 */
export function after(state: DeckState, command: DeckCommand, facts: DeckFacts): DeckState {
  const to = (at: number, isOpen = at < state.at): DeckState => {
    const inside = Math.max(0, Math.min(facts.count - 1, at));
    return { at: inside, isOpen, isBlank: false, typed: '' };
  };
  if (typeof command === 'object') {
    if ('go' in command) return to(command.go, false);
    const typed = `${state.typed}${command.digit}`.slice(-3);
    return { ...state, typed };
  }
  switch (command) {
    case 'next': {
      const opens = !state.isOpen && facts.hasAnswer(state.at);
      if (opens) return { ...state, isOpen: true, isBlank: false, typed: '' };
      return state.at === facts.count - 1 ? to(state.at, state.isOpen) : to(state.at + 1, false);
    }
    case 'previous':
      return state.isOpen && facts.hasAnswer(state.at)
        ? to(state.at, false)
        : to(state.at - 1, true);
    case 'first':
      return to(0, false);
    case 'last':
      return to(facts.count - 1, false);
    case 'blank':
      return { ...state, isBlank: !state.isBlank, typed: '' };
    default:
      return { ...state, typed: '' };
  }
}

/** A length of time as a clock shows it: `07:05`, `1:07:05`. */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
