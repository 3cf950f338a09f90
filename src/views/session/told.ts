import type { SessionEntry } from '../../entries/entry.ts';
import type { Basis } from '../../schema/index.ts';
import { foldedWords } from '../../vietnamese/index.ts';
import { basisViews } from '../answers/basis.ts';
import type { Site } from '../site.ts';

/** The way to what a statement rests on. */
export interface BasisLink {
  name: string;
  href: string;
}

/** What a trainer says and has acted in a step; texts are HTML. */
export interface ToldView {
  script: readonly { html: string; basis: readonly BasisLink[] }[];
  /** How long the script is, in spoken syllables. */
  length: number;
  cases: readonly CaseView[];
}

/** A case to act or to solve; all but the title is HTML. */
export interface CaseView {
  title: string;
  situation: string;
  roles: readonly string[];
  ask: readonly string[];
  expect: readonly string[];
  basis: readonly BasisLink[];
}

type Step = SessionEntry['data']['agenda'][number];

/** What a step has to say and to act; none where its author wrote neither. */
export function toldView(step: Step, entry: SessionEntry, site: Site): ToldView | undefined {
  if (step.script.length === 0 && step.cases.length === 0) return undefined;
  const html = (text: string) => site.inline(text, entry);
  return {
    script: step.script.map(({ say, basis }) => ({
      html: html(say),
      basis: basisLinks(basis, site),
    })),
    length: step.script.reduce((sum, { say }) => sum + foldedWords(say).length, 0),
    cases: step.cases.map(({ title, situation, roles, ask, expect, basis }) => ({
      title,
      situation: html(situation),
      roles: roles.map(html),
      ask: ask.map(html),
      expect: expect.map(html),
      basis: basisLinks(basis, site),
    })),
  };
}

/**
 * Ways to what something rests on, each with the place it means; places of one document that follow
 * each other name it once, at the last.
 */
export function basisLinks(basis: readonly Basis[], site: Site): BasisLink[] {
  const views = basisViews({ basis: [...basis] }, site);
  return views.map(({ name, provision, href }, at) => {
    const named = provision === undefined ? name : `${provision}, ${name}`;
    return { name: (views[at + 1]?.name === name && provision) || named, href };
  });
}
