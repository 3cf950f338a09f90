import type { Answer, Posed } from '../../study/quiz-grade.ts';
import { practiceQuizWords as words } from '../../words/practice-quiz.ts';
import { element } from '../element.ts';
import { toolButton } from '../tool-button.ts';

/** What a question is answered with. */
export interface AnswerFields {
  nodes: HTMLElement[];
  /** The answer as it stands; `undefined` while something is still to be chosen. */
  read(): Answer | undefined;
}

/** Fields for a question: choices, pairs to be joined, or items to be moved; all work by keyboard. */
export function answerFields(
  { question, shown }: Posed,
  say: (said: string) => void,
): AnswerFields {
  switch (question.kind) {
    case 'single':
      return choices(shown, 'radio');
    case 'several':
      return choices(shown, 'checkbox');
    case 'true-false': {
      const { nodes, read } = choices([words.yes, words.no], 'radio');
      return { nodes, read: () => read()?.map((at) => 1 - at) };
    }
    case 'match':
      return pairs(
        question.pairs.map(({ left }) => left),
        shown,
      );
    case 'order':
      return ordering(shown, say);
  }
}

function choices(options: readonly string[], type: 'radio' | 'checkbox'): AnswerFields {
  const fields = options.map((_, at) => element('input', { type, name: 'answer', value: at }));
  const nodes = options.map((option, at) =>
    element('label', { class: 'option' }, fields[at] ?? '', element('span', {}, option)),
  );
  return {
    nodes,
    read: () => {
      const chosen = fields.flatMap(({ checked }, at) => (checked ? [at] : []));
      return chosen.length > 0 ? chosen : undefined;
    },
  };
}

function pairs(lefts: readonly string[], rights: readonly string[]): AnswerFields {
  const fields = lefts.map((left) =>
    element(
      'select',
      { 'aria-label': words.partner(left) },
      element('option', { value: '' }, words.pick),
      ...rights.map((right, at) => element('option', { value: at }, right)),
    ),
  );
  const nodes = lefts.map((left, at) =>
    element('div', { class: 'to-join' }, element('b', {}, left), fields[at] ?? ''),
  );
  return {
    nodes,
    read: () => {
      const chosen = fields.map(({ value }) => value);
      return chosen.includes('') ? undefined : chosen.map(Number);
    },
  };
}

function ordering(shown: readonly string[], say: (said: string) => void): AnswerFields {
  let order = shown.map((_, at) => at);
  const list = element('ol', { role: 'list' });
  const draw = () => {
    list.replaceChildren(
      ...order.map((item, at) => {
        const text = shown[item] ?? '';
        return element(
          'li',
          { class: 'ordered', 'data-item': item },
          element('span', {}, text),
          toolButton('up', '↑', words.up(text), at === 0, () => move(at, at - 1)),
          toolButton('down', '↓', words.down(text), at === order.length - 1, () =>
            move(at, at + 1),
          ),
        );
      }),
    );
  };
  const move = (from: number, to: number) => {
    const item = order[from] ?? 0;
    const control = (document.activeElement as HTMLElement | null)?.dataset['do'];
    order = order.toSpliced(from, 1).toSpliced(to, 0, item);
    draw();
    list
      .querySelector<HTMLElement>(`[data-item="${item}"] [data-do="${control ?? 'up'}"]`)
      ?.focus();
    say(words.moved(shown[item] ?? '', to + 1));
  };
  draw();
  return { nodes: [list], read: () => order };
}
