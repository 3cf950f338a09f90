/** Where a slide show stands. */
export interface DeckState {
  /** Slide shown, from 0. */
  at: number;
  isBlank: boolean;
}

/** What one can do in a slide show. */
export type DeckCommand = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full' | 'close';

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
  Escape: 'close',
};

/** What a key means, by `KeyboardEvent.key`. */
export function commandOf(key: string): DeckCommand | undefined {
  return keys[key.length === 1 ? key.toLowerCase() : key];
}

/** What a finger's way across the screen means, in pixels: a swipe to the left turns the page. */
export function swipeOf(dx: number, dy: number): DeckCommand | undefined {
  if (Math.abs(dx) < 40 || Math.abs(dx) < Math.abs(dy) * 1.5) return undefined;
  return dx < 0 ? 'next' : 'previous';
}

/** The state after a command. Turning a page shows the slide again; the first and the last page stay. */
export function after(state: DeckState, command: DeckCommand, count: number): DeckState {
  const to = (at: number): DeckState => ({
    at: Math.max(0, Math.min(count - 1, at)),
    isBlank: false,
  });
  switch (command) {
    case 'next':
      return to(state.at + 1);
    case 'previous':
      return to(state.at - 1);
    case 'first':
      return to(0);
    case 'last':
      return to(count - 1);
    case 'blank':
      return { ...state, isBlank: !state.isBlank };
    case 'full':
    case 'close':
      return state;
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
