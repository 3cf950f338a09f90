import { formatDate } from '../../vietnamese/index.ts';
import { deckWords as words } from '../../words/deck.ts';
import type { LessonDocument, Reading } from '../lesson.ts';
import { fittingAmount } from './amounts.ts';
import { fitItems, heightOf, largest, sentencesWithin, stackHeight } from './fit.ts';
import { type Frame, made, taskRowHeight } from './list-slides.ts';
import { content, slide, smallest, wide } from './places.ts';
import type { Slide } from './slide.ts';
import { fitTitle } from './titles.ts';

const numberSizes = [80, 66, 52, 40] as const;
const aboutSizes = [36, 31, smallest] as const;
const pointSizes = [33, 30, smallest] as const;
const mostPoints = 3;
/** Points longer than this are shown only where a document has no shorter ones. */
const handyPoint = 135;
const mostTasks = 4;

/** One slide of a document: its number as on paper, up to three points, one figure. */
export function documentSlide(
  frame: Frame,
  reading: Reading,
  chosen: readonly string[] = [],
): Slide {
  const { document } = reading;
  const title = document?.number ?? document?.title ?? reading.name;
  const { size: titleSize, height } = fitTitle(title, { width: 680, sizes: numberSizes, lines: 1 });
  const about = aboutWords(document);
  const aboutFit = fitAbout(about);
  const rest = content.height - 5 - 12 - 37 - height - aboutFit.height - 42;
  const amount = fittingAmount(reading, rest);
  const width = amount ? wide.left : slide.textWidth;
  const { items: points, size } = fitItems(
    chosen.length > 0 ? chosen : pointsOf(reading),
    pointSizes,
    (some, at) => stackHeight(some, width, at, 22),
    rest,
  );
  return made({ ...frame, title }, titleSize, {
    layout: 'document',
    issuer: document?.issuer ?? '',
    day: document ? dayWords(document) : '',
    mark: document?.mark,
    state: document?.state ?? '',
    about,
    aboutSize: aboutFit.size,
    points,
    size,
    amount,
  });
}

/** Type and title, the type once; a document without a number has its title above. */
function aboutWords(document: LessonDocument | undefined): string {
  if (!document) return '';
  const { number, type, title } = document;
  if (number === undefined) return type;
  return title.startsWith(type) ? title : `${type}: ${title}`;
}

function fitAbout(about: string): { size: number; height: number } {
  const at = (size: number) => heightOf(about, slide.textWidth, size, { face: 'read' });
  const size = largest(aboutSizes, (each) => at(each) <= each * 1.28 * 2) ?? smallest;
  return { size, height: at(size) };
}

function dayWords({ day, effective }: LessonDocument): string {
  const parts = [day && formatDate(day), effective && words.effective(formatDate(effective))];
  return parts.filter(Boolean).join(' · ');
}

/** Points of a document that a slide can show whole: short ones first, else whole first sentences. */
function pointsOf({ points, summary, reference }: Reading): string[] {
  const handy = points.filter(({ length }) => length <= handyPoint).slice(0, mostPoints);
  if (handy.length > 1) return handy;
  const sentences = points
    .map((point) => sentencesWithin(point, handyPoint * 2))
    .filter((point) => point !== '')
    .slice(0, mostPoints);
  return sentences.length > 0 ? sentences : [summary || reference].filter((text) => text !== '');
}

/** Who must do what under a document; none where it says so of nobody. */
export function taskSlide(frame: Frame, { name, tasks }: Reading): Slide | undefined {
  if (tasks.length < 2) return undefined;
  const title = words.tasksOf(name);
  const { size: titleSize, height } = fitTitle(title);
  const rows = tasks.slice(0, mostTasks).map(({ who, what, due = '' }) => ({ who, what, due }));
  const { items, size } = fitItems(
    rows,
    [32, 30, smallest],
    taskRowHeight,
    content.height - height - 64,
  );
  if (items.length === 0) return undefined;
  const more = tasks.length > items.length ? words.moreTasks(tasks.length - items.length) : '';
  return made({ ...frame, title }, titleSize, { layout: 'tasks', rows: items, size, more });
}
