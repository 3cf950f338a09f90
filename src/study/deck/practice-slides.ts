import { deckWords as words } from '../../words/deck.ts';
import type { Reading } from '../lesson.ts';
import { beforeAfter, fittingAmount, tellingFigure } from './amounts.ts';
import { fitItems, heightOf, stackHeight } from './fit.ts';
import { type Frame, made } from './list-slides.ts';
import { content, flow, slide, smallest, wide } from './places.ts';
import type { Slide } from './slide.ts';
import { fitTitle } from './titles.ts';

const sizes = [32, 30, smallest] as const;
const mostSteps = 3;
/** Heading of a column with the space below it. */
const headHeight = 62;

/** One slide of a model or report: difficulty, what was done, what came of it. */
export function practiceSlide(frame: Frame, reading: Reading): Slide {
  const kind = reading.kind === 'report' ? 'report' : 'model';
  const { size: titleSize, height } = fitTitle(reading.name);
  const place = reading.reference;
  const rest =
    content.height - 17 - height - heightOf(place, slide.textWidth, smallest) - 24 - headHeight;
  const figure = tellingFigure(reading);
  const drawn = figure && beforeAfter(figure.drawn, flow.result - 20);
  const beside = fittingAmount(reading, rest - (drawn?.height ?? 0));
  const bars = beside && drawn;
  const amount = beside ?? fittingAmount(reading, rest);
  const difficulty = reading.difficulties[0] ?? reading.summary;
  const steps = (
    reading.points.length > 0 ? reading.points : reading.tasks.map(({ what }) => what)
  ).slice(0, mostSteps);
  const columns = sizes.find(
    (size) =>
      heightOf(difficulty, flow.difficulty, size) <= rest &&
      stackHeight(steps, flow.done - 30, size, 14) <= rest,
  );
  const about = { place, heads: words.heads[kind], difficulty, amount, bars };
  const body = { layout: 'practice', kind, ...about } as const;
  if (columns !== undefined && amount) {
    return made(frame, titleSize, { ...body, done: steps, isStacked: false, size: columns });
  }
  const width = amount ? wide.left : slide.textWidth;
  const stacked = fitItems(
    steps,
    sizes,
    (some, size) =>
      heightOf(difficulty, width, size) + headHeight + stackHeight(some, width - 30, size, 12),
    rest,
  );
  return made(frame, titleSize, {
    ...body,
    done: stacked.items,
    isStacked: true,
    size: stacked.size,
  });
}
