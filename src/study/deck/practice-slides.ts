import { deckWords as words } from '../../words/deck.ts';
import type { Reading } from '../lesson.ts';
import {
  beforeAfter,
  captionAlone,
  fittingAmount,
  numberHeight,
  tellingFigure,
} from './amounts.ts';
import { fitItems, heightOf, stackHeight } from './fit.ts';
import { type Frame, made } from './list-slides.ts';
import { content, flow, slide, smallest, wide } from './places.ts';
import type { Slide } from './slide.ts';
import { fitTitle } from './titles.ts';

const sizes = [32, 30, smallest] as const;
const mostSteps = 3;
/** Heading of a column with the space below it. */
const headHeight = 62;
/** Space between a number and the bars below it. */
const barGap = 14;

/** One slide of a model or report: difficulty, what was done, what came of it. */
export function practiceSlide(frame: Frame, reading: Reading): Slide {
  const kind = reading.kind === 'report' ? 'report' : 'model';
  const { size: titleSize, height } = fitTitle(reading.name);
  const place = reading.reference;
  const rest =
    content.height - 17 - height - heightOf(place, slide.textWidth, smallest) - 24 - headHeight;
  const figure = tellingFigure(reading);
  const drawn = figure && beforeAfter(figure.drawn, flow.result - 20);
  const beside = rest - (drawn ? drawn.height + barGap : 0);
  const large = fittingAmount(reading, beside);
  // A change says more than a large number: bars have their place first.
  const small =
    large ??
    (drawn &&
      (fittingAmount(reading, beside, numberHeight.small) ?? captionAlone(reading, beside)));
  const bars = small && drawn;
  const amount = small ?? fittingAmount(reading, rest);
  const difficulty = reading.difficulties[0] ?? reading.summary;
  const steps = (
    reading.points.length > 0 ? reading.points : reading.tasks.map(({ what }) => what)
  ).slice(0, mostSteps);
  const columns = sizes.find(
    (size) =>
      heightOf(difficulty, flow.difficulty, size) <= rest &&
      stackHeight(steps, flow.done - 30, size, 14) <= rest,
  );
  const isSmall = bars !== undefined && large === undefined;
  const about = { place, heads: words.heads[kind], difficulty, amount, isSmall, bars };
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
