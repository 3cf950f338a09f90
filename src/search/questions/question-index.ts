/** How one question is asked, in terms (`terms.ts`). */
export interface IndexedQuestion {
  /** The terms of each wording. */
  wordings: readonly ReadonlySet<string>[];
  /** Further terms, of its answer and of what it rests on: people ask by those too. */
  beside: ReadonlySet<string>;
}

/** Everything the library is asked, ready to be compared. */
export interface QuestionIndex {
  questions: readonly IndexedQuestion[];
  /** Terms made of two words, as `nhiem_ky`. */
  compounds: ReadonlySet<string>;
  /** How telling a term is among the questions, 0 to 1; 1 for one that stands in none. */
  weight(term: string): number;
}

/**
 * The index as a text: all terms in one line, then a line a question. It holds the numbers of its
 * terms, each as the step from the one before, then each wording as places among them.
 */
export function writeQuestions(questions: readonly IndexedQuestion[]): string {
  // In the order in which they come up: the terms of one subject are then close together.
  const terms = [
    ...union(questions.flatMap(({ wordings, beside }) => [...wordings, beside])),
  ].filter((term) => term !== '');
  const numbers = new Map(terms.map((term, at) => [term, at]));
  const lines = questions.map(({ wordings, beside }) => {
    const own = [...union([...wordings, beside])]
      .map((term) => numbers.get(term) ?? 0)
      .toSorted((a, b) => a - b);
    const places = wordings.map((wording) =>
      writeSteps(own.flatMap((number, place) => (wording.has(terms[number] ?? '') ? [place] : []))),
    );
    return [writeSteps(own), ...places].join('|');
  });
  return [terms.join(' '), ...lines].join('\n');
}

/** Reads what {@link writeQuestions} wrote. */
export function readQuestions(text: string): QuestionIndex {
  const [first = '', ...lines] = text.split('\n');
  const terms = first.split(' ');
  const questions = lines.map((line): IndexedQuestion => {
    const [steps = '', ...places] = line.split('|');
    const own = readSteps(steps).map((number) => terms[number] ?? '');
    const wordings = places.map(
      (letters) => new Set(readSteps(letters).map((place) => own[place] ?? '')),
    );
    const asked = union(wordings);
    return { wordings, beside: new Set(own.filter((term) => !asked.has(term))) };
  });
  const counts = countOf(questions.map(({ wordings }) => union(wordings)));
  const total = Math.log(1 + questions.length);
  return {
    questions,
    compounds: new Set(terms.filter((term) => term.includes('_'))),
    weight: (term) => Math.log(1 + questions.length / (1 + (counts.get(term) ?? 0))) / total,
  };
}

const firstLetter = 48;
const longestStep = 64;
const further = '~';

/** Rising numbers as steps of one letter each; a long step is as many `~` as it has {@link longestStep}s before its letter. */
function writeSteps(numbers: readonly number[]): string {
  let before = -1;
  return numbers
    .map((number) => {
      const step = number - before - 1;
      before = number;
      const letter = String.fromCharCode(firstLetter + (step % longestStep));
      return further.repeat(Math.floor(step / longestStep)) + letter;
    })
    .join('');
}

function readSteps(letters: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  for (const letter of letters) {
    if (letter === further) number += longestStep;
    else {
      number += letter.charCodeAt(0) - firstLetter + 1;
      numbers.push(number);
    }
  }
  return numbers;
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> =>
  new Set(sets.flatMap((set) => [...set]));

function countOf(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of sets.flatMap((set) => [...set])) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
