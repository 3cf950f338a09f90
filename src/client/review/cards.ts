import {
  explain,
  type Finding,
  type Fix,
  nameOf,
  type ReviewLibrary,
  whyOf,
} from '../../review/index.ts';
import { reviewPage as page, reviewWords as words } from '../../words/review.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import type { Place } from './draft-view.ts';

/** What a card asks of the checker. */
export interface CardActions {
  put(fix: Fix): void;
  skip(place: Place): void;
}

/** A card for each place: what is wrong with it, what may be put there. */
export function cardOf(place: Place, library: ReviewLibrary, actions: CardActions): HTMLElement {
  const { number, text, findings } = place;
  const card = element(
    'li',
    { class: 'finding', id: `the-${number}`, tabindex: '-1' },
    element(
      'h3',
      {},
      ...findings.map(({ kind }) =>
        element('span', { class: `finding-kind finding-${kind}` }, words.kinds[kind]),
      ),
    ),
    element('blockquote', { class: 'finding-text' }, shorten(text)),
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
  const fixes = findings.flatMap((finding) => finding.fixes);
  return [...new Map(fixes.map((fix) => [`${fix.start}-${fix.replacement}`, fix])).values()];
}

function fixRow(
  fix: Fix,
  findings: readonly Finding[],
  library: ReviewLibrary,
  { put }: CardActions,
): HTMLElement {
  const isMotto = findings.some(({ kind }) => kind === 'misquoted');
  const isChoice = findings.some(({ fixes }) => fixes.length > 1);
  const label = isMotto ? page.putMotto : isChoice ? page.putThis : page.putOfficial;
  const button = element('button', { class: 'button', type: 'button' }, label);
  const document = fix.id === undefined ? undefined : library.document(fix.id);
  if (document && isChoice)
    button.setAttribute('aria-label', `${label}: ${nameOf(document, library)}`);
  button.addEventListener('click', () => put(fix));
  const several = findings.find(({ kind }) => kind === 'several');
  return element(
    'div',
    { class: 'finding-fix' },
    element('p', { class: 'finding-new' }, fix.replacement),
    ...(several && document
      ? [element('p', { class: 'finding-why' }, whyOf(document.id, several))]
      : []),
    button,
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
  const ids = new Set(place.findings.flatMap(({ id, ids: several, by }) => [id, ...several, by]));
  for (const id of ids) {
    const document = id === null ? undefined : library.document(id);
    if (document) add(`/van-ban/${document.id}/`, nameOf(document, library));
  }
  for (const { principle } of place.findings) {
    if (principle !== null) add(`/phuong-cham/#${principle}`, page.openMotto);
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
