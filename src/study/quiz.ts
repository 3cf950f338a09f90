import type { PackQuiz } from './pack.ts';
import { clash } from './quiz-apart.ts';
import type { PlacedQuestion, QuizFile } from './quiz-facts.ts';
import { groupTemplates } from './quiz-group-templates.ts';
import { levelOf } from './quiz-level.ts';
import { neighbourhoodOf } from './quiz-neighbours.ts';
import type { QuizQuestion } from './quiz-question.ts';
import { createRandom, hashOf, type Random, shuffled } from './quiz-random.ts';
import { factTemplates } from './quiz-templates.ts';

const templates = { ...factTemplates, ...groupTemplates };

/**
 * What a question is known by, from 0 to 2^32 − 1: what it asks, not how its choices are shuffled.
 * Packs keep keys of struck-out questions, practice keeps keys of wrong ones.
 */
export function questionKey(question: QuizQuestion): number {
  return hashOf(
    `${question.kind === 'true-false' ? 'single' : question.kind} ${question.question}`,
  );
}

/**
 * Every question the facts give about some entries, authored ones first.
 *
 * @param about permanent integers of documents, models, reports and sessions; left out: all.
 */
export function questionsAbout(
  file: QuizFile,
  seed: number,
  about?: readonly number[],
): PlacedQuestion[] {
  const wanted = about && new Set(about);
  const isWanted = (shorts: readonly number[]) =>
    wanted === undefined || shorts.some((short) => wanted.has(short));
  const authored = file.authored.filter((placed) => isWanted(placed.about));
  const around = neighbourhoodOf(file.facts);
  const made = file.facts.documents
    .filter(({ short }) => isWanted([short]))
    .flatMap((document) => {
      const asksDay = authored.some(
        ({ question, about: shorts }) =>
          shorts.includes(document.short) && /ngày nào/.test(question.question),
      );
      return Object.entries(templates).flatMap(([fact, template]): PlacedQuestion[] => {
        if (fact === 'day' && asksDay) return [];
        const question = template(document, around, createRandom(seed, fact, document.short));
        return question ? [{ question, about: [document.short] }] : [];
      });
    });
  return [...authored, ...made];
}

/** Per cent of questions that test understanding and cases, where the trainer has not set it. */
const usualUnderstanding = 75;

/**
 * Draws a quiz: what tests understanding and cases first, up to its share, then what tests memory;
 * authored and generated questions by turns, entry after entry, so that no entry is asked twice while
 * another was not asked yet. No question asks the same as another or gives it away. The same draw from
 * the same pool is the same quiz.
 */
export function drawQuiz(pool: readonly PlacedQuestion[], quiz: PackQuiz): QuizQuestion[] {
  const struck = new Set(quiz.without);
  const random = createRandom(quiz.seed, 'draw');
  const open = pool.filter(({ question }) => !struck.has(questionKey(question)));
  const [memory, understanding] = [true, false].map((isMemory) =>
    inTurns(
      open.filter(({ question }) => (levelOf(question) === 'nho') === isMemory),
      random,
    ),
  ) as [PlacedQuestion[], PlacedQuestion[]];
  const share = Math.round((quiz.size * (quiz.understanding ?? usualUnderstanding)) / 100);
  const drawn: QuizQuestion[] = [];
  const take = (from: readonly PlacedQuestion[], upTo: number) => {
    for (const { question } of from) {
      if (drawn.length >= upTo) return;
      const isKnown = drawn.some(
        (other) => questionKey(other) === questionKey(question) || clash(other, question),
      );
      if (!isKnown) drawn.push(question);
    }
  };
  take(understanding, share);
  take(memory, quiz.size);
  // Where memory has too few, more understanding.
  take(understanding, quiz.size);
  return drawn;
}

/** Questions entry by entry, the first of each, then the second of each. */
function inTurns(open: readonly PlacedQuestion[], random: Random): PlacedQuestion[] {
  const byOrigin = (group: readonly PlacedQuestion[], origin: QuizQuestion['origin']) =>
    shuffled(
      group.filter(({ question }) => question.origin === origin),
      random,
    );
  const groups = [...Map.groupBy(open, ({ about }) => about.at(-1)).values()].map((group) =>
    alternate(byOrigin(group, 'authored'), byOrigin(group, 'generated')),
  );
  const order = shuffled(groups, random);
  const longest = Math.max(0, ...order.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    order.flatMap((group) => group[round] ?? []),
  ).flat();
}

/** One from each list by turns, the first list first. */
function alternate<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  const longest = Math.max(first.length, second.length);
  return Array.from({ length: longest }, (_, at) => [first[at], second[at]])
    .flat()
    .filter((item) => item !== undefined);
}
