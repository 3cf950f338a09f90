import type { SessionEntry } from '../../entries/entry.ts';
import { plainLine } from '../../entries/texts.ts';
import type { Library } from '../../library/library.ts';
import type { Basis } from '../../schema/index.ts';
import type { Lesson, LessonStep } from '../../study/lesson.ts';
import { materialEntry, materialName } from './authored-question.ts';

type Authored = Pick<Lesson, 'questions' | 'prepare' | 'notes' | 'slips' | 'adapt' | 'more'>;

/** What a session's author wrote beside its agenda, as plain text. */
export function authoredParts({ data, body }: SessionEntry, library: Library): Authored {
  return {
    questions: data.questions.map(({ question, expect, step }) => ({
      question: plainLine(question),
      expect: expect.map(plainLine),
      ...(step === undefined ? {} : { step: step - 1 }),
    })),
    prepare: data.prepare.map(plainLine),
    notes: data.notes === undefined ? [] : [plainLine(data.notes)],
    slips: data.slips.map(({ wrong, right, basis }) => ({
      wrong: plainLine(wrong),
      ...(right === undefined ? {} : { right: plainLine(right) }),
      basis: basisWords(basis, library),
    })),
    adapt: data.adapt.map(({ audience, how }) => ({
      audience: plainLine(audience),
      how: plainLine(how),
    })),
    more: bodyParts(body.plain),
  };
}

type Told = Pick<LessonStep, 'inner' | 'script' | 'cases'>;

/** What the trainer says and has acted in a step. */
export function toldIn(step: SessionEntry['data']['agenda'][number], library: Library): Told {
  return {
    inner: step.inner.map(({ minutes, what }) => ({ minutes, what: plainLine(what) })),
    script: step.script.map(({ say, basis }) => ({
      say: plainLine(say),
      basis: basisWords(basis, library),
    })),
    cases: step.cases.map(({ title, situation, roles, ask, expect, basis }) => ({
      title: plainLine(title),
      situation: plainLine(situation),
      roles: roles.map(plainLine),
      ask: ask.map(plainLine),
      expect: expect.map(plainLine),
      basis: basisWords(basis, library),
    })),
  };
}

/**
 * What a statement rests on, as it is said aloud: the provision, then what lists call the entry;
 * provisions of one document that follow each other name it once, at the last.
 */
function basisWords(bases: readonly Basis[], library: Library): string[] {
  const named = bases.flatMap((basis) => {
    const motto = library.vocabulary.mottos.find(({ id }) => id === basis.motto);
    const entry = materialEntry(basis, library);
    const name = motto?.name ?? (entry && materialName(entry, library));
    return name ? [{ provision: basis.provision, name }] : [];
  });
  return named.map(({ provision, name }, at) =>
    provision !== undefined && named[at + 1]?.name === name
      ? provision
      : [provision, name].filter(Boolean).join(', '),
  );
}

/** A body as headings with their lines. */
function bodyParts(blocks: SessionEntry['body']['plain']): Authored['more'] {
  const parts: { title: string; lines: string[] }[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'heading') parts.push({ title: text, lines: [] });
    else if (parts.length > 0) parts.at(-1)?.lines.push(text);
    else parts.push({ title: '', lines: [text] });
  }
  return parts;
}
