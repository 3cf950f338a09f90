import type { PackQuiz } from './pack.ts';
import type { PlacedQuestion, QuizFile } from './quiz-facts.ts';
import { groupTemplates } from './quiz-group-templates.ts';
import { neighbourhoodOf } from './quiz-neighbours.ts';
import type { QuizQuestion } from './quiz-question.ts';
import { createRandom, hashOf, shuffled } from './quiz-random.ts';
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

/**
 * Draws a quiz: authored and generated questions by turns, entry after entry, so that no entry is
 * asked twice while another was not asked yet. The same draw from the same pool is the same quiz.
 */
export function drawQuiz(pool: readonly PlacedQuestion[], quiz: PackQuiz): QuizQuestion[] {
  const struck = new Set(quiz.without);
  const known = new Set<number>();
  const open = pool.filter(({ question }) => {
    const key = questionKey(question);
    const isNew = !struck.has(key) && !known.has(key);
    known.add(key);
    return isNew;
  });
  const random = createRandom(quiz.seed, 'draw');
  const groups = [...Map.groupBy(open, ({ about }) => about.at(-1)).values()].map((group) =>
    alternate(
      shuffled(
        group.filter(({ question }) => question.origin === 'authored'),
        random,
      ),
      shuffled(
        group.filter(({ question }) => question.origin === 'generated'),
        random,
      ),
    ),
  );
  const order = shuffled(groups, random);
  const drawn: QuizQuestion[] = [];
  for (let round = 0; drawn.length < quiz.size; round += 1) {
    const next = order.flatMap((group) => group[round] ?? []);
    if (next.length === 0) break;
    drawn.push(...next.map(({ question }) => question));
  }
  return drawn.slice(0, quiz.size);
}

/** One from each list by turns, the first list first. */
function alternate<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  const longest = Math.max(first.length, second.length);
  return Array.from({ length: longest }, (_, at) => [first[at], second[at]])
    .flat()
    .filter((item) => item !== undefined);
}
