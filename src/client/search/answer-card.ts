import type { AnswerCard, BasisCard } from '../../search/questions/card.ts';
import { answerWords as words } from '../../words/answers.ts';
import { statusNames } from '../../words/entries.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { option } from './panel.ts';

/** The lines by which a question is recognised. */
function questionLines({ question }: AnswerCard): HTMLElement[] {
  return [
    element('span', { class: 'hit-no' }, words.card),
    element('span', { class: 'hit-title' }, question),
  ];
}

/** What an answer rests on: the place and the document. */
function basisName({ name, provision }: BasisCard): (Node | string)[] {
  return provision === undefined ? [name] : [element('b', {}, provision), ' ', name];
}

/** Whether it applies; nothing where that is no matter. */
function basisState({ status, stateNote }: BasisCard): (Node | string)[] {
  if (status === null) return [];
  const state = [statusNames[status], stateNote].filter(Boolean).join(' · ');
  return [' ', element('span', { class: `hit-state status-${status}` }, state)];
}

/** An answer among the suggestions: itself, and one tap away what it weighs most on. */
export function answerOptions(card: AnswerCard): HTMLElement[] {
  const answer = element('span', { class: 'hit-title hit-answer' }, card.answer);
  const lines = [...questionLines(card), answer];
  if (card.certainty !== 'nguon') {
    lines.push(element('span', { class: 'hit-by' }, words.certainty[card.certainty]));
  }
  const [basis] = card.basis;
  return [
    option(link(card.address), 'hit kind-answer', ...lines),
    ...(basis
      ? [option(link(basis.address), 'hit kind-answer', ...basisName(basis), ...basisState(basis))]
      : []),
  ];
}

/** A question that may have been meant, as an option. */
export function questionOption(card: AnswerCard): HTMLElement {
  const lines = [...questionLines(card), restsOn(card)];
  return option(link(card.address), 'hit kind-answer', ...lines);
}

/** The document or other entry that an answer weighs most on, by name. */
function restsOn({ basis: [first] }: AnswerCard): HTMLElement {
  const name = [first?.provision, first?.name].filter(Boolean).join(' · ');
  return element('span', { class: 'hit-by' }, name);
}

/** An answer above the results: the question leads to its page, each basis to its place. */
export function answerBlock(card: AnswerCard): HTMLElement {
  const basis = card.basis.map((one) =>
    element(
      'li',
      {},
      element('a', { href: link(one.address) }, ...basisName(one)),
      ...basisState(one),
    ),
  );
  return element(
    'section',
    { class: 'asked kind-answer', 'aria-labelledby': 'tra-loi' },
    element('p', { class: 'hit-no' }, words.card),
    element('h2', { id: 'tra-loi' }, element('a', { href: link(card.address) }, card.question)),
    element('p', { class: 'hit-answer' }, card.answer),
    element('ul', { role: 'list', 'aria-label': words.basis }, ...basis),
    element('p', { class: 'search-note' }, words.certainty[card.certainty]),
  );
}

/** Questions that may have been meant, above the results. */
export function questionsBlock(cards: readonly AnswerCard[]): HTMLElement {
  const questions = cards.map((card) =>
    element(
      'li',
      {},
      element('a', { href: link(card.address) }, card.question),
      ' ',
      restsOn(card),
    ),
  );
  return element(
    'section',
    { class: 'asked kind-answer', 'aria-labelledby': 'cau-gan-giong' },
    element('h2', { id: 'cau-gan-giong' }, words.near),
    element('ul', { role: 'list' }, ...questions),
  );
}
