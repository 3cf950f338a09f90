import type { DocumentView } from '../../entries/document-view.ts';
import {
  type DayRange,
  type LifeLook,
  lifeAxis,
  lifeGround,
  lifeLine,
} from '../../figures/life-line.ts';
import type { Library } from '../../library/library.ts';
import { partyTerms } from '../../library/party-terms.ts';
import { firstDayOf, lastDayOf } from '../../library/validity/day-span.ts';
import type { StateStatus } from '../../library/validity/validity.ts';
import { isMatterOfForce } from '../document/state-mark.ts';

/** Draws the lives of documents on the scale of the terms of the Party congress. */
export interface Lives {
  /** The shapes that all lines use; once a page. */
  ground: string;
  /** The terms named over the lines, as SVG. */
  axis: string;
  /** Nothing where the day of issue is not known, or force is no matter. */
  lineOf: (view: DocumentView) => string | undefined;
}

const groundId = 'nhiem-ky';

const looks: Partial<Record<StateStatus, LifeLook>> = {
  'con-hieu-luc': 'ok',
  'dang-ap-dung': 'ok',
  'chua-thay-thay-the': 'seek',
  'co-van-ban-moi-hon': 'newer',
  'mot-phan': 'newer',
  'chua-co-hieu-luc': 'newer',
  'het-hieu-luc': 'end',
  'da-hoan-thanh': 'done',
};

/** The scale has the last terms alone: what is older begins at its edge. */
const shownTerms = 6;

export function livesOn(library: Pick<Library, 'vocabulary' | 'day' | 'validity'>): Lives {
  const terms = partyTerms(library.vocabulary.terms)
    .filter(({ from }) => firstDayOf(from) <= library.day)
    .slice(-shownTerms);
  const turns = terms.map(({ from }) => firstDayOf(from));
  const scale: DayRange = { from: turns[0] ?? library.day, to: library.day };
  return {
    ground: lifeGround(groundId, turns.slice(1), scale),
    axis: lifeAxis(
      terms.map(({ term, from }) => ({ name: term, from: firstDayOf(from) })),
      scale,
    ),
    lineOf: (view) => {
      const { issuedOn } = view.data;
      const { status, since } = library.validity(view.id);
      if (issuedOn === undefined || !isMatterOfForce(status)) return undefined;
      const ended = status === 'het-hieu-luc' || status === 'da-hoan-thanh';
      // Of an end that nobody dated only the beginning can be drawn.
      const to = ended ? (since === undefined ? issuedOn : since) : library.day;
      return lifeLine(
        groundId,
        {
          from: firstDayOf(issuedOn),
          to: ended ? lastDayOf(to) : to,
          look: looks[status] ?? 'none',
          ended: status === 'het-hieu-luc' && since !== undefined,
        },
        scale,
      );
    },
  };
}
