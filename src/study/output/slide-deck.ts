import { outputWords as words } from '../../words/outputs.ts';
import type { Slide } from './slide.ts';
import { h, type Tag } from './tree.ts';

/** Slides as a list of pages with their notes: read as it stands, printed, or shown by a player. */
export function slideDeck(slides: readonly Slide[]): Tag {
  return h(
    'ol.deck',
    { role: 'list' },
    slides.map((slide, index) =>
      h(
        'li',
        {},
        h(
          `section.slide.slide-${slide.kind}` as 'section',
          {},
          slide.above !== '' && h('p.slide-above', {}, slide.above),
          h('h2', {}, slide.title),
          slide.bullets.length > 0 &&
            h(
              'ul',
              {},
              slide.bullets.map((bullet) => h('li', {}, bullet)),
            ),
          h('p.slide-number', { 'aria-hidden': 'true' }, `${index + 1}/${slides.length}`),
        ),
        slide.notes.length > 0 &&
          h(
            'div.slide-notes',
            {},
            h('p.part', {}, words.trainerNotes),
            slide.notes.map((note) => h('p', {}, note)),
          ),
      ),
    ),
  );
}
