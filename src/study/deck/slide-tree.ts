import { deckWords as words } from '../../words/deck.ts';
import { outputWords } from '../../words/outputs.ts';
import { h, type Tag } from '../output/tree.ts';
import { bodyTags } from './body-tags.ts';
import type { Deck, Slide } from './slide.ts';
import { timeBar } from './time-bar.ts';

/** Slides as a list of pages with their notes: read as it stands, printed, or shown by a player. */
export function slideDeck({ slides, minutes }: Deck): Tag {
  return h(
    'ol.deck',
    { role: 'list', 'data-minutes': minutes.join(' ') },
    slides.map((slide, at) =>
      h(
        'li',
        {
          id: `trang-${at + 1}`,
          ...(slide.step === undefined ? {} : { 'data-step': `${slide.step}` }),
        },
        slideTag(slide, `${at + 1}/${slides.length}`, minutes),
        slide.notes.length > 0 && notesTag(slide.notes),
      ),
    ),
  );
}

function notesTag(notes: readonly string[]): Tag {
  return h(
    'div.slide-notes',
    {},
    h('p.part', {}, outputWords.trainerNotes),
    notes.map((note) => h('p', {}, note)),
  );
}

/** One slide: the strip above, what it shows, the bar of time at its foot. */
function slideTag(slide: Slide, place: string, minutes: readonly number[]): Tag {
  const { body, above, when, step } = slide;
  const kind =
    body.layout === 'practice' ? body.kind : body.layout === 'tasks' ? 'document' : body.layout;
  const strip = h(
    'p.strip',
    {},
    step !== undefined && body.layout !== 'step' && h('b', {}, `${step + 1}`),
    h('span.strip-name', {}, above),
    when !== '' && h('span.when', {}, when),
    h('span.slide-number', {}, place),
  );
  const hasBar = body.layout !== 'opening' && body.layout !== 'agenda';
  return h(
    `section.slide.slide-${body.layout}.kind-${kind}` as 'section',
    {},
    strip,
    h('div.slide-main', {}, bodyTags(slide, minutes)),
    hasBar && timeBar(minutes, step),
    body.layout === 'opening' && h('p.slide-brand', {}, words.brand),
  );
}
