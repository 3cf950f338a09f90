import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SessionEntry } from '../../entries/entry.ts';
import { projectContent } from '../../entries/testing/project-content.ts';
import { frontmatterTexts, plainLine } from '../../entries/texts.ts';
import { buildLibrary } from '../../library/build-library.ts';
import type { Library } from '../../library/library.ts';
import { slideTexts } from '../../study/deck/slide.ts';
import { deckOf } from '../../study/deck/slides.ts';
import type { Lesson } from '../../study/lesson.ts';
import { writeDocx } from '../../study/output/docx.ts';
import { trainerScript } from '../../study/output/script.ts';
import { singleFile } from '../../study/output/single-file.ts';
import { textOf } from '../../study/output/tree.ts';
import { writePptx } from '../../study/pptx/write-pptx.ts';
import { foldedWords } from '../../vietnamese/index.ts';
import { lessonOf } from './lesson.ts';

/** Every ready session of the library, as its outputs print it. */
let lessons: { session: SessionEntry; lesson: Lesson }[];

beforeAll(async () => {
  const library: Library = buildLibrary({
    ...(await projectContent()),
    day: '2026-11-28',
  });
  lessons = library.sessions.map((session) => ({ session, lesson: lessonOf(session, library) }));
});

/** Without spaces: where lines break does not matter. */
const squeezed = (text: string) => text.replace(/\s+/g, '');
const unescaped = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** What the author wrote for the trainer: all but the quiz, which has sheets of its own. */
function authored(session: SessionEntry): string[] {
  const forTrainer = frontmatterTexts(session).filter(
    ({ field }) => field[0] !== 'quiz' && field[0] !== 'summary',
  );
  return [
    ...forTrainer.map(({ text }) => plainLine(text)),
    ...session.body.plain.map(({ text }) => text),
  ];
}

const missingIn = (text: string, session: SessionEntry): string[] => {
  const all = squeezed(text);
  return authored(session).filter((words) => !all.includes(squeezed(words)));
};

const officeText = (file: Uint8Array, parts: RegExp): string =>
  Object.entries(unzipSync(file))
    .filter(([name]) => parts.test(name))
    .map(([, data]) => unescaped(strFromU8(data)))
    .join(' ');

describe('every part that an author wrote', () => {
  test('is in the script', () => {
    expect(lessons.length).toBeGreaterThan(11);
    for (const { session, lesson } of lessons) {
      expect(missingIn(textOf(trainerScript(lesson)), session), session.id).toEqual([]);
    }
  });

  test('is in the notes or on the slides of the PowerPoint file', async () => {
    for (const { session, lesson } of lessons) {
      const text = officeText(await writePptx(lesson), /ppt\/(?:notesSlides|slides)\/\w+\.xml$/);
      expect(missingIn(text, session), session.id).toEqual([]);
    }
  });

  test('is in the Word script', async () => {
    for (const { session, lesson } of lessons) {
      const text = officeText(await writeDocx(lesson, 'script'), /word\/document\.xml$/);
      expect(missingIn(text, session), session.id).toEqual([]);
    }
  });

  test('is in the single file', () => {
    for (const { session, lesson } of lessons) {
      const text = unescaped(singleFile(lesson, { css: '', script: '' }));
      expect(missingIn(text, session), session.id).toEqual([]);
    }
  });
});

describe('every deck', () => {
  test('is as long as its session allows: 20 to 25 slides for an hour, 40 at most for two', () => {
    for (const { session, lesson } of lessons) {
      const { length } = deckOf(lesson).slides;
      const most = lesson.minutes <= 60 ? 25 : lesson.minutes <= 90 ? 33 : 40;
      expect(length, session.id).toBeLessThanOrEqual(most);
      expect(length, session.id).toBeGreaterThanOrEqual(20);
    }
  });

  test('asks every question of its quiz, whole, with all its options', () => {
    for (const { session, lesson } of lessons) {
      const asked = deckOf(lesson).slides.filter(({ body }) => body.layout === 'quiz');
      expect(
        asked.map(({ title }) => title),
        session.id,
      ).toEqual(lesson.quiz.map(({ question }) => question));
      for (const [at, { body }] of asked.entries()) {
        const { options = [] } = lesson.quiz[at] as { options?: readonly string[] };
        const shown = body.layout === 'quiz' ? body.options.map(({ text }) => text) : [];
        expect(shown).toEqual(options);
      }
    }
  });

  test('shortens nothing', () => {
    for (const { session, lesson } of lessons) {
      const written = JSON.stringify(lesson);
      for (const slide of deckOf(lesson).slides) {
        const cut = slideTexts(slide).filter(
          (text) => text.endsWith('…') && !written.includes(text),
        );
        expect(cut, session.id).toEqual([]);
      }
    }
  });

  test('has no slide of fewer than 60 letters but those that open a step', () => {
    for (const { session, lesson } of lessons) {
      const thin = deckOf(lesson)
        .slides.filter(({ body }) => body.layout !== 'step')
        .filter((slide) => slideTexts(slide).join(' ').length < 60);
      expect(
        thin.map(({ title }) => title),
        session.id,
      ).toEqual([]);
    }
  });

  test('goes through the steps in the order of the agenda', () => {
    for (const { session, lesson } of lessons) {
      const steps = deckOf(lesson).slides.flatMap(({ step }) => (step === undefined ? [] : [step]));
      expect(
        steps.toSorted((a, b) => a - b),
        session.id,
      ).toEqual(steps);
      expect([...new Set(steps)], session.id).toEqual(lesson.steps.map((_, at) => at));
    }
  });
});

describe('what every session gives its trainer', () => {
  const spoken = (step: SessionEntry['data']['agenda'][number]) =>
    step.script.reduce((sum, { say }) => sum + foldedWords(say).length, 0);

  test('is something to say in every step, and one page at least in two', () => {
    for (const { session } of lessons) {
      const lengths = session.data.agenda.map(spoken);
      expect(Math.min(...lengths), session.id).toBeGreaterThan(0);
      expect(lengths.filter((length) => length >= 250).length, session.id).toBeGreaterThan(1);
    }
  });

  test('is grounds for most of what is said there', () => {
    for (const { session } of lessons) {
      for (const step of session.data.agenda.filter((one) => spoken(one) >= 250)) {
        const grounded = step.script.filter(({ basis }) => basis.length > 0);
        const share = grounded.length / step.script.length;
        expect(share, `${session.id}: ${step.activity}`).toBeGreaterThanOrEqual(0.5);
      }
    }
  });

  test('is a case with roles, and what its solution holds', () => {
    for (const { session } of lessons) {
      const cases = session.data.agenda.flatMap((step) => step.cases);
      expect(cases.length, session.id).toBeGreaterThan(0);
      for (const { title, roles, expect: awaited } of cases) {
        expect([roles.length > 1, awaited.length > 1], title).toEqual([true, true]);
      }
    }
  });

  test('is an awaited answer to every question, and the right thing for every mistake', () => {
    for (const { session } of lessons) {
      const { questions, slips } = session.data;
      const open = questions.filter(({ expect: awaited, step }) => awaited.length === 0 || !step);
      expect(open, session.id).toEqual([]);
      expect(
        slips.filter(({ right }) => right === undefined),
        session.id,
      ).toEqual([]);
      expect(slips.length, session.id).toBeGreaterThan(3);
    }
  });
});

test('every ready session has a version of half an hour', () => {
  for (const { session } of lessons) {
    const short = session.data.agenda.reduce((sum, step) => sum + (step.short ?? 0), 0);
    expect(short, session.id).toBe(30);
  }
});
