import type { Finding, Review } from '../../review/index.ts';
import { reviewWords as words } from '../../words/review.ts';
import { element } from '../element.ts';

/** All findings of one place of the draft. */
export interface Place {
  /** Number of the place, from 1: ties the mark in the text to its card. */
  number: number;
  start: number;
  end: number;
  text: string;
  findings: Finding[];
}

/** Findings by place, in the order of the draft. */
export function placesOf({ findings }: Review): Place[] {
  const places: Place[] = [];
  for (const finding of findings) {
    const last = places.at(-1);
    if (last && last.start === finding.start && last.end === finding.end) {
      last.findings.push(finding);
    } else {
      const { start, end, text } = finding;
      places.push({ number: places.length + 1, start, end, text, findings: [finding] });
    }
  }
  return places;
}

/** Whether a place needs another look. */
export const isProblem = ({ findings }: Place): boolean => findings.some(({ quiet }) => !quiet);

/** What a finding is headed with: its kind, or the state of what is cited. */
export const titleOf = ({ kind, standing }: Finding): string =>
  kind === 'standing' && standing ? words.states[standing.state] : words.kinds[kind];

/** The draft with every place marked; a mark of a problem leads to its card. */
export function draftView(text: string, places: readonly Place[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const place of places) {
    if (place.start < at) continue;
    fragment.append(text.slice(at, place.start), markOf(place));
    at = place.end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

function markOf(place: Place): HTMLElement {
  const { number, text, findings } = place;
  const kind = findings.find(({ quiet }) => !quiet)?.kind ?? 'agrees';
  // What is only worth considering is marked like what is only incomplete.
  const look = kind === 'standing' ? 'incomplete' : kind;
  const attributes = { class: `draft-mark draft-${look}`, id: `cho-${number}` };
  const names = findings.map(titleOf).join(', ');
  if (!isProblem(place)) return element('mark', { ...attributes, title: names }, text);
  const link = element('a', { href: `#the-${number}`, title: names }, text);
  return element('mark', attributes, link);
}
