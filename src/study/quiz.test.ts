import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizWords } from '../words/quiz.ts';
import { drawQuiz, questionKey, questionsAbout } from './quiz.ts';
import type { DocumentFacts, PlacedQuestion, QuizFacts } from './quiz-facts.ts';
import { sameWords } from './quiz-neighbours.ts';
import type { QuizQuestion, SingleChoice } from './quiz-question.ts';
import { anyFacts } from './testing/facts.ts';

const made = (facts: QuizFacts, seed: number) => questionsAbout({ facts, authored: [] }, seed);

/** The document a question is about. */
function subjectOf(facts: QuizFacts, { about }: PlacedQuestion): DocumentFacts {
  const found = facts.documents.find(({ short }) => short === about[0]);
  if (!found) throw new Error('a question about no document');
  return found;
}

/** Whether a choice is right by the facts alone, read anew: how it was made plays no part. */
function isTrue(facts: QuizFacts, about: DocumentFacts, question: QuizQuestion, option: string) {
  const asked = question.question;
  const named = facts.documents.find(({ name }) => name === option);
  const other = facts.documents.find(
    ({ name, short }) => short !== about.short && asked.includes(name),
  );
  if (asked === quizWords.titleOf(about.name)) return option === about.title;
  if (asked === quizWords.dayOf(about.name)) return option === quizWords.day(about.day ?? '');
  if (asked === quizWords.issuerOf(about.name)) {
    return facts.documents.some(
      ({ issuer, issuers }) =>
        issuer === option && issuers.some((issuer) => about.issuers.includes(issuer)),
    );
  }
  if (asked === quizWords.replacedBy(about.name)) {
    return named !== undefined && about.touches.includes(named.short);
  }
  if (other && asked === quizWords.replacerOf(other.name)) {
    return named?.touches.includes(other.short);
  }
  if (asked === quizWords.issuedBy(about.issuer, about.name)) {
    return named?.issuers.some((issuer) => about.issuers.includes(issuer));
  }
  const carriers = facts.models
    .filter(({ carriesOut }) => carriesOut.includes(about.short))
    .map(({ name, unit }) => quizWords.model(name, unit));
  return carriers.includes(option);
}

describe('generated questions', () => {
  test('have exactly the right choices they say, and no wrong choice is right too', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, seed) => {
        for (const placed of made(facts, seed)) {
          const { question } = placed;
          if (question.kind !== 'single' && question.kind !== 'several') continue;
          const about = subjectOf(facts, placed);
          const right = question.options.filter((option) => isTrue(facts, about, question, option));
          const said =
            question.kind === 'single'
              ? [question.options[question.answer]]
              : question.answers.map((at) => question.options[at]);
          expect(right).toEqual(said);
          expect(right.length).toBeGreaterThan(0);
          expect(question.options.length - right.length).toBeGreaterThanOrEqual(2);
          expect(new Set(question.options).size).toBe(question.options.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('name their document by number and year, and lead to it', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, seed) => {
        for (const placed of made(facts, seed)) {
          const { number, year, address } = subjectOf(facts, placed);
          const { question, source, why, origin } = placed.question;
          // What replaced another one asks by that one's name, and explains with both.
          expect(`${question} ${why}`).toContain(number);
          expect(`${question} ${why}`).toContain(year);
          expect(question).toMatch(/\d-CT\/\w+ năm \d{4}/);
          expect(source.address).toBe(address);
          expect(origin).toBe('generated');
        }
      }),
    );
  });

  test('true or false holds exactly when the day is the document’s', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, seed) => {
        for (const placed of made(facts, seed)) {
          if (placed.question.kind !== 'true-false') continue;
          const { name, day } = subjectOf(facts, placed);
          const isRight = placed.question.question === quizWords.issuedOn(name, day ?? '');
          expect(placed.question.answer).toBe(isRight);
        }
      }),
    );
  });

  test('pairs to match differ on both sides, and belong together', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, seed) => {
        for (const { question } of made(facts, seed)) {
          if (question.kind !== 'match') continue;
          const titles = question.pairs.map(({ right }) => right);
          titles.forEach((title, at) => {
            expect(titles.slice(at + 1).some((other) => sameWords(title, other))).toBe(false);
          });
          for (const { left, right } of question.pairs) {
            expect(facts.documents.find(({ name }) => name === left)?.title).toBe(right);
          }
        }
      }),
    );
  });

  test('items to order stand in the one right order, in one year', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, seed) => {
        for (const { question } of made(facts, seed)) {
          if (question.kind !== 'order') continue;
          const days = question.items.map(
            (item) => facts.documents.find(({ name }) => name === item)?.day ?? '',
          );
          expect(days).toEqual([...new Set(days)].toSorted());
          expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(1);
          expect(days.length).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test('the same seed gives the same questions', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, seed) => {
        expect(made(facts, seed)).toEqual(made(structuredClone(facts), seed));
      }),
    );
  });

  test('all five kinds occur', () => {
    const kinds = new Set<string>();
    for (const facts of fc.sample(anyFacts, { numRuns: 60, seed: 7 })) {
      for (const { question } of made(facts, 1)) kinds.add(question.kind);
    }
    expect([...kinds].toSorted()).toEqual(['match', 'order', 'several', 'single', 'true-false']);
  });
});

describe('drawing', () => {
  const single = (question: string, origin: 'authored' | 'generated'): SingleChoice => ({
    kind: 'single',
    question,
    origin,
    options: [`đúng với ${question}`, 'b'],
    answer: 0,
    why: '',
    source: { name: '' },
  });
  const pool: PlacedQuestion[] = [1, 2, 3].flatMap((entry) =>
    (['authored', 'generated'] as const).flatMap((origin) =>
      [1, 2].map((at) => ({
        about: [entry],
        question: single(`${origin} ${entry}/${at}`, origin),
      })),
    ),
  );
  const draw = (size: number, seed = 1, without: readonly number[] = []) =>
    drawQuiz(pool, { size, seed, without }).map(({ question }) => question);

  test('no entry is asked twice before each was asked once', () => {
    const entries = draw(3, 1).map((question) => question.split(' ')[1]?.charAt(0));
    expect(new Set(entries.slice(0, 2)).size).toBe(2);
  });

  test.each([
    // the usual three quarters of understanding, which generated questions are not
    [undefined, 6],
    [100, 6],
    [0, 0],
    [50, 4],
  ])('with a share of %s per cent, %i of eight test understanding', (understanding, count) => {
    const drawn = drawQuiz(pool, { size: 8, seed: 1, without: [], understanding });
    expect(drawn).toHaveLength(8);
    expect(drawn.filter(({ origin }) => origin === 'authored')).toHaveLength(Math.max(count, 2));
  });

  test('of two questions of one source, one that asks the same or gives the other away stays out', () => {
    const of = (question: string, right: string): PlacedQuestion => ({
      about: [1],
      question: {
        ...single(question, 'authored'),
        options: [right, 'khác'],
        source: { name: 'NQ 02' },
      },
    });
    const similar = [
      of('Từ bao nhiêu phần trăm doanh nghiệp có thỏa ước?', '85% trở lên'),
      of('Phấn đấu bao nhiêu doanh nghiệp có thỏa ước?', '85% trở lên'),
      of('Do cơ quan nào ban hành?', 'Bộ Chính trị'),
      of('Nghị quyết 02, do Bộ Chính trị ban hành, nói về gì?', 'Công đoàn Việt Nam'),
    ];
    expect(drawQuiz(similar, { size: 4, seed: 3, without: [] })).toHaveLength(2);
  });

  test('a draw can be had again, and another seed gives another', () => {
    expect(draw(6, 5)).toEqual(draw(6, 5));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => draw(4, seed).join())).size).toBeGreaterThan(1);
  });

  test('a question struck out makes room for the next one', () => {
    const [first] = drawQuiz(pool, { size: 1, seed: 1, without: [] });
    if (!first) throw new Error('nothing drawn');
    const next = draw(12, 1, [questionKey(first)]);
    expect(next).not.toContain(first.question);
    expect(next.length).toBe(11);
  });

  test('asking for more than there is gives all there is, none twice', () => {
    expect(new Set(draw(50)).size).toBe(12);
    expect(draw(50).length).toBe(12);
    expect(draw(0)).toEqual([]);
  });
});
