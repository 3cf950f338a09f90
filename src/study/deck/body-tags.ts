import { deckWords as words } from '../../words/deck.ts';
import { h, type Tag } from '../output/tree.ts';
import { documentTags, practiceTags } from './entry-tags.ts';
import { figureTag } from './figure-tag.ts';
import { listTag, type Node, plainList } from './list-tags.ts';
import { slide as place } from './places.ts';
import type { QuizBody, Slide, SlideBody } from './slide.ts';
import { barParts } from './time-bar.ts';

/** What a slide shows, in the order of reading: its title first. */
export function bodyTags(slide: Slide, minutes: readonly number[]): Node[] {
  const { body, title, titleSize } = slide;
  const head = h(`h2.t${titleSize}` as 'h2', {}, title);
  switch (body.layout) {
    case 'opening':
      return [head, h('p.who', {}, body.who), factsTag(body)];
    case 'rows':
      return [
        head,
        listTag('ol.rows', body.size, body.rows, ({ lead, text }) => [
          h('b', {}, lead),
          h('span', {}, text),
        ]),
      ];
    case 'agenda':
      return [
        head,
        agendaBar(minutes),
        listTag('ol.agenda-rows', body.size, body.rows, (row) => [
          h('span.time', {}, row.time),
          h('span', {}, row.activity),
          h('span.lasts', {}, row.minutes),
        ]),
      ];
    case 'step':
      return [
        head,
        h('p.big', {}, h('b', {}, `${body.minutes}`), h('span', {}, words.minute)),
        body.doing !== '' && h(`p.doing.s${body.size}` as 'p', {}, body.doing),
      ];
    case 'document':
      return documentTags(head, body);
    case 'tasks':
      return [
        head,
        listTag('ul.task-rows', body.size, body.rows, ({ who, what, due }) => [
          h('b', {}, who),
          h('span', {}, what),
          h('small', {}, due),
        ]),
        body.more !== '' && h('p.more', {}, body.more),
      ];
    case 'figure':
      return [head, figureTag(body.figure), body.remark !== '' && h('p.more', {}, body.remark)];
    case 'practice':
      return practiceTags(head, body);
    case 'ask':
      return [
        h('p.how', {}, body.how),
        h(`h2.quote.t${titleSize}` as 'h2', {}, title),
        h('p.reply', {}, body.reply),
      ];
    case 'case':
      return [
        head,
        h(
          `div.case-body.s${body.size}` as 'div',
          {},
          body.situation !== '' && h('p', {}, body.situation),
          body.roles.length > 0 && [h('h3', {}, words.rolesHead), plainList(body.roles)],
          body.ask.length > 0 && [h('h3', {}, words.askHead), plainList(body.ask)],
        ),
      ];
    case 'quiz':
      return quizTags(head, body);
    case 'key':
      return [
        head,
        listTag('ol.key-rows', body.size, body.rows, ({ answer, text }) => [
          h('b', {}, answer),
          h('span', {}, text),
        ]),
      ];
    case 'slips':
      return [head, slipTable(body)];
    case 'close':
      return [
        head,
        h(
          'div.closing',
          {},
          body.lines.length > 0 &&
            listTag('ol.close-lines', body.size, body.lines, (line) => [h('span', {}, line)]),
          h(
            'div.form',
            {},
            body.fields.map((field) => h('p', {}, `${field}:`)),
          ),
        ),
      ];
  }
}

function factsTag({ facts }: Extract<SlideBody, { layout: 'opening' }>): Tag {
  return h(
    'ul.facts',
    { role: 'list' },
    facts.map(({ value, label }) => h('li', {}, h('b', {}, value), h('span', {}, label))),
  );
}

/** The steps as one bar, each with its minutes. */
function agendaBar(minutes: readonly number[]): Tag {
  return h(
    'svg.agenda-bar',
    { viewBox: `0 0 ${place.textWidth} 76`, 'aria-hidden': 'true' },
    barParts(minutes).flatMap(({ x, w, minutes: lasts }) => [
      h('rect.now', { x: x.toFixed(1), y: '0', width: w.toFixed(1), height: '76' }),
      ...(w > 50
        ? [h('text.inverse', { x: (x + w / 2).toFixed(1), y: '51', 'font-size': '38' }, `${lasts}`)]
        : []),
    ]),
  );
}

function quizTags(head: Tag, body: QuizBody): Node[] {
  const { situation, hint, options, columns, optionSize, answer, why, whySize } = body;
  return [
    situation !== '' && h('p.situation', {}, situation),
    head,
    hint !== '' && h('p.hint', {}, hint),
    h(
      `ol.options.in-${columns}.s${optionSize}` as 'ol',
      { role: 'list' },
      options.map(({ letter, text, isRight }) =>
        h(
          isRight ? 'li.is-right' : 'li',
          {},
          h('b', {}, letter),
          h('span', {}, text),
          isRight &&
            h(
              'svg',
              { viewBox: '0 0 30 30', 'aria-hidden': 'true' },
              h('path', { d: 'M6 16l6 7L25 7' }),
            ),
        ),
      ),
    ),
    h(`p.reason.s${whySize}` as 'p', {}, words.answer(answer), answer !== '' && ' ', why),
  ];
}

function slipTable({ rows, size }: Extract<SlideBody, { layout: 'slips' }>): Tag {
  const isPaired = rows.some(({ right }) => right !== '');
  return h(
    `dl.slip-rows.s${size}${isPaired ? '.paired' : ''}` as 'dl',
    {},
    rows.map(({ wrong, right }) =>
      h('div', {}, h('dt', {}, wrong), right !== '' && h('dd', {}, right)),
    ),
  );
}
