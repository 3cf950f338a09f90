import type { FixView, PlaceView, Segment } from '../../review/index.ts';
import { reviewPage as page } from '../../words/review-page.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';

/** What a card asks of the checker. */
export interface CardActions {
  put(place: PlaceView, fix: number): void;
  skip(place: PlaceView): void;
}

/** A card for a place: where it stands, what may be put there, what is wrong with it, what to do. */
export function cardOf(place: PlaceView, actions: CardActions): HTMLElement {
  const { number, where, titles, sentences, fixes } = place;
  const [only] = fixes;
  const isSingle = fixes.length === 1 && only?.label !== undefined;
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
    isSingle
      ? proposal(only)
      : element('blockquote', { class: 'finding-text' }, shorten(place.text)),
    ...sentences.map((sentence) => element('p', {}, sentence)),
    ...(isSingle ? [] : fixes.map((fix, index) => fixRow(place, fix, index, actions))),
    buttonsOf(place, isSingle, actions),
    ...linksOf(place),
  );
}

const proposal = ({ segments }: FixView): HTMLElement =>
  element('p', { class: 'finding-new' }, ...segments.map(segmentOf));

/** One of several proposals, or one that cannot be put. */
function fixRow(place: PlaceView, fix: FixView, index: number, actions: CardActions): HTMLElement {
  const row = element(
    'div',
    { class: fix.barred === undefined ? 'finding-fix' : 'finding-fix finding-barred' },
    proposal(fix),
  );
  if (fix.why !== undefined) row.append(element('p', { class: 'finding-why' }, fix.why));
  if (fix.barred !== undefined) {
    row.append(element('p', { class: 'finding-why' }, page.notPut(fix.barred)));
  }
  if (fix.label !== undefined) row.append(putButton(place, fix, index, false, actions));
  return row;
}

function putButton(
  place: PlaceView,
  { label = '', name }: FixView,
  index: number,
  isFirst: boolean,
  { put }: CardActions,
): HTMLElement {
  const look = isFirst ? 'button review-go' : 'button';
  const button = element('button', { class: look, type: 'button', 'aria-label': name }, label);
  button.addEventListener('click', () => put(place, index));
  return button;
}

function segmentOf({ text, is }: Segment): Node | string {
  if (is === 'gone') return element('del', {}, text);
  return is === 'new' ? element('ins', {}, text.replace(/^; /, '')) : text;
}

/** Places at which nothing has to be done, each with how what it cites stands; opened on demand. */
export function quietItem({ number, text, quiet }: PlaceView): HTMLElement {
  return element('li', {}, element('a', { href: `#cho-${number}` }, shorten(text)), ' ', quiet);
}

function buttonsOf(place: PlaceView, isSingle: boolean, actions: CardActions): HTMLElement {
  const [only] = place.fixes;
  const skip = element('button', { class: 'button', type: 'button' }, page.skip);
  skip.addEventListener('click', () => actions.skip(place));
  return element(
    'p',
    { class: 'finding-buttons no-print' },
    ...(isSingle && only ? [putButton(place, only, 0, true, actions)] : []),
    skip,
  );
}

function linksOf(place: PlaceView): HTMLElement[] {
  return [
    element(
      'p',
      { class: 'finding-foot no-print' },
      element('a', { href: `#cho-${place.number}` }, page.inText),
      ...place.links.map(({ address, name }) =>
        element('a', { href: link(address), target: '_blank', rel: 'noopener' }, name),
      ),
    ),
  ];
}

const MOST_SHOWN = 240;
const shorten = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
