import { formatDate } from '../../vietnamese/index.ts';
import { followWords as words } from '../../words/changes.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { type Change, changesSince, Followed, LastSeen, ofFollowed } from './followed.ts';

/** More would hide the rest of the page; the log has all. */
const mostShown = 12;

const title = document.querySelector('[data-part="since-title"]');
const place = document.querySelector('[data-part="since-list"]');
if (title && place) void show(title, place);

/** Says what changed since the reader last looked here, what they follow first. */
async function show(heading: Element, into: Element): Promise<void> {
  const response = await fetch(link('/moi/thay-doi.json'), { cache: 'no-cache' }).catch(() => null);
  if (!response?.ok) return;
  const { day, changes } = (await response.json()) as { day: string; changes: Change[] };
  const lastSeen = new LastSeen();
  const seen = lastSeen.read();
  const later = seen ? changesSince(changes, seen) : [];
  const followed = new Followed();
  const draw = () => {
    const all = followed.all();
    const own = ofFollowed(later, all);
    // The list is filled while it is closed, so that nothing moves.
    heading.textContent = seen ? words.count(later.length, own.length) : words.sinceTitle;
    into.replaceChildren(
      element('p', {}, seen ? words.since(formatDate(seen.day)) : words.firstTime),
      ...(all.size > 0 && seen ? followedChanges(own) : []),
      ...changeList(later.filter((change) => !own.includes(change))),
      ...(all.size > 0 ? [followedList(all, followed, draw)] : []),
    );
  };
  draw();
  lastSeen.write(day, changes);
}

function followedChanges(own: readonly Change[]): HTMLElement[] {
  const none = element('p', {}, words.nothingFollowed);
  return [element('h2', {}, words.followed), ...(own.length > 0 ? changeList(own) : [none])];
}

function changeList(changes: readonly Change[]): HTMLElement[] {
  const items = changes.slice(0, mostShown).map(({ day, name, address, what }) => {
    const named = address ? element('a', { href: address }, name) : element('b', {}, name);
    return element('li', {}, `${formatDate(day)}: `, named, `. ${what}`);
  });
  const more = changes.length - items.length;
  if (more > 0) {
    const rest = element('a', { href: link('/moi/nhat-ky/') }, words.others(more));
    items.push(element('li', {}, rest));
  }
  return items.length > 0 ? [element('ul', {}, ...items)] : [];
}

function followedList(
  all: ReadonlyMap<string, string>,
  followed: Followed,
  redraw: () => void,
): HTMLElement {
  const items = [...all].map(([key, name]) => {
    const stop = element(
      'button',
      { type: 'button', class: 'button', 'aria-label': words.stop(name) },
      '×',
    );
    stop.addEventListener('click', () => {
      followed.set(key, undefined);
      redraw();
    });
    return element('li', {}, name, ' ', stop);
  });
  return element(
    'section',
    {},
    element('h2', {}, words.list),
    element('ul', {}, ...items),
    element('p', {}, words.kept),
  );
}
