import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import type { LessonSource, Reading } from '../lesson.ts';
import { readingParts } from './fit-reading.ts';
import { bulletFrame, fitTitle, type Slide } from './slide.ts';
import { splitBullets } from './split-text.ts';

/**
 * A slide for each list of a reading, holding what fits; the rest, the official citation and the
 * sources are in the notes: a slide is for looking, the handout for reading.
 */
export function readingSlides(reading: Reading, builtOn: string): Slide[] {
  const { kind, name, reference, state, summary, caution, sources } = reading;
  const fitted = fitTitle(name);
  const about = [
    ...fitted.notes,
    reference,
    state ? words.state(state, formatDate(builtOn)) : '',
    summary,
    caution ? `${words.caution}: ${caution}` : '',
    sources.length > 0 ? `${words.sources}: ${sources.map(nameOf).join('; ')}.` : '',
  ].filter((note) => note !== '');
  const stated = state ? ` · ${state}` : '';
  const slides = readingParts(reading).map(({ title, items }): Slide => {
    const lines = items.map(({ figure, text }) => (figure ? `${figure}: ${text}` : text));
    const [bullets = [], ...more] = splitBullets(lines, bulletFrame);
    return {
      kind,
      above: `${words.kinds[kind]}${stated} · ${title}`,
      title: fitted.title,
      bullets,
      notes: more.flat(),
    };
  });
  const [first, ...rest] = slides;
  if (first) return [{ ...first, notes: [...first.notes, ...about] }, ...rest];
  const [bullets = []] = splitBullets([summary || reference].filter(Boolean), bulletFrame);
  return [
    { kind, above: `${words.kinds[kind]}${stated}`, title: fitted.title, bullets, notes: about },
  ];
}

/** A source as it is said aloud; its address is on the handout. */
function nameOf({ title, publisher, day }: LessonSource): string {
  return [title, publisher, day && formatDate(day)].filter(Boolean).join(', ');
}
