import {
  explain,
  type Finding,
  type Fix,
  nameOf,
  type ReviewLibrary,
  whyOf,
} from '../../review/index.ts';
import { reviewPage as page } from '../../words/review.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { type Place, titleOf } from './draft-view.ts';

/** What a card asks of the checker. */
export interface CardActions {
  put(fix: Fix): void;
  skip(place: Place): void;
}

/** A card for each place: what is wrong with it, what may be put there. */
export function cardOf(place: Place, library: ReviewLibrary, actions: CardActions): HTMLElement {
  const { number, text, findings } = place;
  const shown = findings.filter(({ quiet }) => !quiet);
  const card = element(
    'li',
    { class: 'finding', id: `the-${number}`, tabindex: '-1' },
    element(
      'h3',
      {},
      ...shown.map((finding) =>
        element('span', { class: `finding-kind finding-${finding.kind}` }, titleOf(finding)),
      ),
    ),
    element('blockquote', { class: 'finding-text' }, shorten(text)),
    // Both answers: whether the citation is right, and whether what it cites still applies.
    ...findings.flatMap((finding) =>
      explain(finding, library).map((sentence) => element('p', {}, sentence)),
    ),
  );
  card.append(...fixesOf(findings).map((fix) => fixRow(fix, findings, library, actions)));
  card.append(footOf(place, library, actions));
  return card;
}

/** Several findings of one place propose the same; each proposal stands once. */
function fixesOf(findings: readonly Finding[]): Fix[] {
  // What applies now comes before the official form of what has ended.
  const replaced = findings.filter(({ kind }) => kind === 'replaced');
  const fixes = [...replaced, ...findings].flatMap((finding) => finding.fixes);
  return [...new Map(fixes.map((fix) => [`${fix.start}-${fix.replacement}`, fix])).values()];
}

function fixRow(
  fix: Fix,
  findings: readonly Finding[],
  library: ReviewLibrary,
  { put }: CardActions,
): HTMLElement {
  const several = findings.find(({ kind }) => kind === 'several');
  const document = fix.id === undefined ? undefined : library.document(fix.id);
  const name = document && nameOf(document, library);
  const label = labelOf(fix, findings, name ?? '');
  const button = element('button', { class: 'button', type: 'button' }, label);
  if (name !== undefined && several && several.fixes.length > 1)
    button.setAttribute('aria-label', `${label}: ${name}`);
  button.addEventListener('click', () => put(fix));
  return element(
    'div',
    { class: 'finding-fix' },
    element('p', { class: 'finding-new' }, fix.replacement.replace(/^; /, '')),
    ...(several && document
      ? [element('p', { class: 'finding-why' }, whyOf(document.id, several))]
      : []),
    button,
  );
}

function labelOf({ puts }: Fix, findings: readonly Finding[], name: string): string {
  if (puts === 'successor') return page.putSuccessor(name);
  if (puts === 'beside') return page.putBeside(name);
  if (findings.some(({ kind }) => kind === 'misquoted')) return page.putMotto;
  const isChoice = findings.some(({ kind, fixes }) => kind === 'several' && fixes.length > 1);
  return isChoice ? page.putThis : page.putOfficial;
}

/** Places where nothing has to be done, each with the state of what it cites; opened on demand. */
export function quietList(places: readonly Place[], library: ReviewLibrary): HTMLElement[] {
  return places.map(({ number, text, findings }) =>
    element(
      'li',
      {},
      element('a', { href: `#cho-${number}` }, shorten(text)),
      ' ',
      ...findings
        .filter(({ kind }) => kind !== 'agrees')
        .flatMap((finding) => explain(finding, library).join(' ')),
    ),
  );
}

function footOf(place: Place, library: ReviewLibrary, { skip }: CardActions): HTMLElement {
  const foot = element('p', { class: 'finding-foot' });
  const add = (address: string, name: string) => {
    foot.append(
      element('a', { href: link(address), target: '_blank', rel: 'noopener' }, name),
      ' ',
    );
  };
  const ids = new Set(
    place.findings.flatMap(({ id, ids: several, by, standing }) => [
      id,
      ...several,
      by,
      standing?.now ?? null,
      standing?.newer.at(-1) ?? null,
    ]),
  );
  for (const id of ids) {
    const document = id === null ? undefined : library.document(id);
    if (document) add(`/van-ban/${document.id}/`, nameOf(document, library));
  }
  for (const { motto } of place.findings) {
    if (motto !== null) add(`/phuong-cham/#${motto}`, page.openMotto);
  }
  foot.append(element('a', { href: `#cho-${place.number}` }, page.inText), ' ');
  const button = element('button', { class: 'finding-skip', type: 'button' }, page.skip);
  button.addEventListener('click', () => skip(place));
  foot.append(button);
  return foot;
}

const MOST_SHOWN = 240;
const shorten = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
