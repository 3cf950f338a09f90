import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, expect, test } from 'vitest';
import { questions } from './output/testing/sample.ts';
import { writeMoodle } from './quiz-moodle.ts';
import type { QuizQuestion } from './quiz-question.ts';

const grammar = XmlDocument.fromString(
  readFileSync(path.join(import.meta.dirname, 'testing/moodle.rng'), 'utf8'),
);
const validator = RelaxNGValidator.fromDoc(grammar);

afterAll(() => {
  validator.dispose();
  grammar.dispose();
});

const words = { category: 'Dân vận', place: (at: number) => `Thứ ${at}` };

/** What the grammar finds wrong with a file; an empty text where it is what Moodle reads. */
function faultOf(xml: string): string {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    document.dispose();
  }
}

test('every kind of question is what Moodle reads', () => {
  expect(faultOf(writeMoodle(questions, words))).toBe('');
});

test('whatever the words and however many answers are right, Moodle knows the grades', () => {
  const [first] = questions;
  const option = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', 'ế'), minLength: 1 });
  fc.assert(
    fc.property(
      fc.uniqueArray(option, { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 1, max: 6 }),
      (options, right) => {
        const answers = options.map((_, at) => at).slice(0, right);
        const asked = { ...first, kind: 'several', options, answers } as QuizQuestion;
        expect(faultOf(writeMoodle([asked], words))).toBe('');
      },
    ),
  );
});

test('a grade that Moodle refuses is found', () => {
  const xml = writeMoodle(questions, words).replace('fraction="100"', 'fraction="99"');
  expect(faultOf(xml)).not.toBe('');
});

test('a question without an answer is found', () => {
  const xml = writeMoodle(questions, words).replace(/<answer fraction.*?<\/answer>/gs, '');
  expect(faultOf(xml)).not.toBe('');
});
