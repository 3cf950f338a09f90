import { questionKey } from '../../study/quiz.ts';
import { isRight, type Posed, pose } from '../../study/quiz-grade.ts';
import { answerRound, noPractice, remember, startRound } from '../../study/quiz-practice.ts';
import type { QuizQuestion } from '../../study/quiz-question.ts';
import { practiceQuizWords as words } from '../../words/practice-quiz.ts';
import { part } from '../builder/parts.ts';
import { element } from '../element.ts';
import { type AnswerFields, answerFields } from './answer-fields.ts';
import { loadRecord, saveRecord } from './record-store.ts';
import { verdict } from './verdict.ts';

/** More questions in one go would be tiring. */
const roundSize = 10;

/** One round of practice, from the first question to the result; starting another ends it. */
export function runRound(questions: readonly QuizQuestion[]): void {
  const byKey = new Map(questions.map((question) => [questionKey(question), question]));
  let record = loadRecord();
  record = { ...record, rounds: record.rounds + 1 };
  let round = startRound([...byKey.keys()], record, roundSize);
  const all = round.queue.length;
  const work = part('work');
  /** What the page already shows in other words is announced to screen readers only. */
  const say = (said: string, isShown = true) => {
    part('said').className = isShown ? '' : 'visually-hidden';
    part('said').textContent = said;
  };

  const ask = () => {
    const [key] = round.queue;
    const question = byKey.get(key ?? -1);
    showProgress(round.done.length, all);
    say('');
    if (key === undefined || !question) {
      const last = element('p', { tabindex: -1 }, words.finished(all, round.missed.length));
      work.replaceChildren(last);
      last.focus();
      return;
    }
    const posed = pose(question, Math.random);
    const fields = answerFields(posed, say);
    const legend = element('legend', { tabindex: -1 }, question.question);
    const again = round.missed.includes(key) ? ` ${words.again}` : '';
    const form = element(
      'form',
      {},
      element('p', { class: 'asked-kind' }, words.kinds[question.kind] + again),
      element('fieldset', {}, legend, ...fields.nodes),
      element('p', {}, element('button', { class: 'button primary' }, words.check)),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      judge(form, posed, fields);
    });
    work.replaceChildren(form);
    // The first question leaves the reader where they are.
    if (work.dataset['asked'] !== undefined) legend.focus();
    work.dataset['asked'] = '';
  };

  const judge = (form: HTMLFormElement, posed: Posed, fields: AnswerFields) => {
    const answer = fields.read();
    const [key] = round.queue;
    if (key === undefined) return;
    if (!answer) {
      say(words.choose);
      return;
    }
    const wasRight = isRight(posed, answer);
    round = answerRound(round, wasRight);
    record = remember(record, key, wasRight, round.missed.includes(key));
    const isKept = saveRecord(record);
    form.querySelector('fieldset')?.setAttribute('disabled', '');
    form.querySelector('button.primary')?.remove();
    const next = element('button', { class: 'button primary', type: 'button' }, words.next);
    next.addEventListener('click', ask);
    work.append(verdict(posed.question, wasRight), element('p', {}, next));
    showProgress(round.done.length, all);
    say(
      [wasRight ? words.right : words.wrong, isKept ? '' : words.notKept].join(' ').trim(),
      !isKept,
    );
    next.focus();
  };

  if (all === 0) {
    work.replaceChildren(element('p', {}, words.none));
    showProgress(0, 0);
  } else ask();
}

/** Forgets all that was practised. */
export function forgetPractice(): void {
  saveRecord(noPractice);
}

function showProgress(done: number, all: number): void {
  const bar = part<HTMLProgressElement>('progress');
  bar.max = Math.max(1, all);
  bar.value = done;
  part('progress-words').textContent = words.progress(done, all);
}
