import type { StateStatus } from '../library/validity/validity.ts';
import { iconPen, iconShapes, stateIcons } from './icons.ts';
import { element } from './svg.ts';

/** The state of a document as a picture tells it; nothing where force is no matter. */
export interface DrawnState {
  status: StateStatus;
  name: string;
  /** Since when, or why, in a few words. */
  short: string | undefined;
  /** Whether editors infer it, or what it rests on is not confirmed. */
  doubtful: boolean;
}

/** Asks for the state of a document by its id. */
export type StateOf = (id: string) => DrawnState | undefined;

/** How a picture writes addresses and states. */
export interface Drawing {
  url: (address: string) => string;
  stateOf: StateOf;
}

/** Side of a drawing, in the units of the picture. */
export const stateSize = 15;

const symbolOf = (status: StateStatus) => `tinh-trang-${stateIcons[status]}`;

/** The drawing of a state with its upper left corner at `(x, y)`; `stateSymbols` holds its shapes. */
export function stateDrawing({ status }: DrawnState, x: number, y: number): string {
  return element('use', {
    ...{ href: `#${symbolOf(status)}`, x, y, width: stateSize, height: stateSize },
    class: `status-${status}`,
  });
}

/** The shapes of the states that pictures of a page show, once for all of them. */
export function stateSymbols(statuses: Iterable<StateStatus>): string {
  const symbols = new Map([...statuses].map((status) => [symbolOf(status), stateIcons[status]]));
  if (symbols.size === 0) return '';
  return element(
    'svg',
    { class: 'fig-symbols', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    ...[...symbols].map(([id, icon]) =>
      element('symbol', { id, class: `icon-${icon}`, ...iconPen }, iconShapes(icon).trim()),
    ),
  );
}
