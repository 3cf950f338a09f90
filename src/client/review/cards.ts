import type { FixView, PlaceView, Segment } from '../../review/index.ts';
import { reviewPage as page } from '../../words/review.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';

/** What a card asks of the checker. */
export interface CardActions {
  put(place: PlaceView, fix: number): void;
  skip(place: PlaceView): void;
}

/** A card for a place: where it stands, what is wrong with it, what may be put there. */
export function cardOf(place: PlaceView, actions: CardActions): HTMLElement {
  const { number, where, titles, sentences, fixes } = place;
  const single = fixes.length === 1 && fixes[0]?.label !== undefined;
  return element(
    'li',
    { class: `finding finding-${place.level}`, id: `the-${number}`, tabindex: '-1' },
    element(
      'h4',
      {},
      element('span', { class: 'finding-where' }, page.placeNumber(number), ' · ', where),
      ...titles.map(({ text, look }) =>
        element('span', { class: `finding-kind finding-kind-${look}` }, text),
      ),
    ),
    ...(single ? [] : [element('blockquote', { class: 'finding-text' }, shorten(place.text))]),
    ...fixes.map((fix, index) => fixRow(place, fix, index, actions)),
    ...sentences.map((sentence) => element('p', {}, sentence)),
    footOf(place, actions),
  );
}

function fixRow(
  place: PlaceView,
  fix: FixView,
  index: number,
  { put }: CardActions,
): HTMLElement {
  const row = element(
    'div',
    { class: fix.barred === undefined ? 'finding-fix' : 'finding-fix finding-barred' },
    element('p', { class: 'finding-new' }, ...fix.segments.map(segmentOf)),
  );
  if (fix.why !== undefined) row.append(element('p', { class: 'finding-why' }, fix.why));
  if (fix.barred !== undefined) {
    row.append(element('p', { class: 'finding-why' }, page.notPut(fix.barred)));
  }
  if (fix.label !== undefined) {
    const look = place.fixes.length === 1 || index === 0 ? 'button review-go' : 'button';
    const button = element('button', { class: look, type: 'button' }, fix.label);
    if (fix.name !== undefined) button.setAttribute('aria-label', fix.name);
    button.addEventListener('click', () => put(place, index));
    row.append(button);
  }
  return row;
}

function segmentOf({ text, is }: Segment): Node | string {
  if (is === 'gone') return element('del', {}, text);
  return is === 'new' ? element('ins', {}, text.replace(/^; /, '')) : text;
}

/** Places at which nothing has to be done, each with how what it cites stands; opened on demand. */
export function quietItem({ number, text, quiet }: PlaceView): HTMLElement {
  return element('li', {}, element('a', { href: `#cho-${number}` }, shorten(text)), ' ', quiet);
}

function footOf(place: PlaceView, { skip }: CardActions): HTMLElement {
  const button = element('button', { class: 'finding-skip', type: 'button' }, page.skip);
  button.addEventListener('click', () => skip(place));
  return element(
    'p',
    { class: 'finding-foot no-print' },
    ...place.links.map(({ address, name }) =>
      element('a', { href: link(address), target: '_blank', rel: 'noopener' }, name),
    ),
    element('a', { href: `#cho-${place.number}` }, page.inText),
    button,
  );
}

const MOST_SHOWN = 240;
const shorten = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
