import { beforeAll, describe, expect, test } from 'vitest';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import type { Library } from '../../library/library.ts';
import { proposeAgenda } from '../../study/agenda.ts';
import { type Catalogue, type CatalogueFile, catalogueOf } from '../../study/catalogue.ts';
import { readLink } from '../../study/link.ts';
import { packLink, packOfSession } from '../../study/pack-session.ts';
import { questionsAbout } from '../../study/quiz.ts';
import type { QuizFile } from '../../study/quiz-facts.ts';
import { catalogueFile } from './catalogue.ts';
import { quizFile } from './quiz-facts.ts';

let library: Library;
let file: CatalogueFile;
let catalogue: Catalogue;
let quiz: QuizFile;

beforeAll(async () => {
  library = buildLibrary({ ...(await projectContent()), day: '2026-11-28' });
  file = catalogueFile(library);
  catalogue = catalogueOf(file);
  quiz = quizFile(library);
});

test('the catalogue holds every document, model and report, each by a number of its own', () => {
  const { documents, modelPages: models, reports } = library;
  expect(file.entries.length).toBe(documents.length + models.length + reports.length);
  expect(new Set(file.entries.map(({ short }) => short)).size).toBe(file.entries.length);
});

describe('ready sessions', () => {
  test('open as packs that last as long and have the same minutes, step by step', () => {
    expect(file.sessions.length).toBe(library.sessions.length);
    expect(file.sessions).not.toEqual([]);
    for (const session of file.sessions) {
      const pack = packOfSession(session);
      const agenda = proposeAgenda(pack, catalogue);
      expect(agenda.steps.map(({ minutes }) => minutes)).toEqual(
        session.steps.map(({ minutes }) => minutes),
      );
      expect(agenda.over).toBe(0);
      expect(agenda.steps.map(({ activity }) => activity)).toEqual(
        session.steps.map(({ activity }) => activity),
      );
    }
  });

  test('have short links that open as the same pack', () => {
    expect(file.sessions).not.toEqual([]);
    for (const session of file.sessions) {
      const pack = packOfSession(session);
      const link = packLink(pack) ?? '';
      expect(link.length).toBeLessThan(80);
      expect(readLink(link.slice(link.indexOf('#')))).toEqual({ pack });
    }
  });
});

describe('quiz', () => {
  test('asks about checked entries only', () => {
    const checked = new Set(
      library.documents
        .filter(({ data }) => data.verification === 'verified')
        .map((view) => view.address),
    );
    for (const { address } of quiz.facts.documents) expect(checked).toContain(address);
    for (const { question } of quiz.authored) {
      const [, section, id = ''] = question.source.address?.split('/') ?? [];
      const kind = section === 'van-ban' ? 'document' : section === 'mo-hinh' ? 'model' : 'report';
      expect(['verified', 'partial']).toContain(library.entry(kind, id)?.data.verification);
      expect(question.partial === true).toBe(
        library.entry(kind, id)?.data.verification === 'partial',
      );
    }
    expect(quiz.authored.length).toBeGreaterThan(100);
  });

  test('names every document by number and year, and no two alike', () => {
    const names = quiz.facts.documents.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, number, year } of quiz.facts.documents) {
      expect(name).toContain(number);
      expect(name).toContain(year);
    }
  });

  test('makes questions of all five kinds about the library', () => {
    const made = questionsAbout(quiz, 1).filter(({ question }) => question.origin === 'generated');
    const kinds = new Set(made.map(({ question }) => question.kind));
    expect(kinds.size).toBe(5);
    expect(made.length).toBeGreaterThan(150);
  });
});
