import { audiences } from '../../study/audiences.ts';
import { packMinutes } from '../../study/pack.ts';
import { packAudience, packTitle } from '../../study/pack-lesson.ts';
import type { Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { part } from './parts.ts';
import { linesOf, plain } from './typed.ts';

/** The value of the option for another audience, which is then typed. */
const other = '*';

/** Title, audience, length, own questions and notes; returns what fills them in from the pack. */
export function startSessionForm(desk: Desk, stock: Stock): () => void {
  const title = part<HTMLInputElement>('title');
  const choice = part<HTMLSelectElement>('audience');
  const own = part<HTMLInputElement>('audience-own');
  const questions = part<HTMLTextAreaElement>('own-questions');
  const notes = part<HTMLTextAreaElement>('own-notes');
  const lengths = [...document.querySelectorAll<HTMLInputElement>('input[name="minutes"]')];

  title.addEventListener('input', () => {
    desk.type({ ...desk.pack, title: plain(title.value) });
  });
  notes.addEventListener('input', () => {
    desk.type({ ...desk.pack, notes: plain(notes.value) });
  });
  questions.addEventListener('input', () => {
    desk.type({ ...desk.pack, questions: linesOf(questions.value) });
  });
  choice.addEventListener('change', () => {
    const audience = choice.value === other ? plain(own.value) : choice.value;
    own.parentElement?.toggleAttribute('hidden', choice.value !== other);
    desk.change({ ...desk.pack, audience });
  });
  own.addEventListener('input', () => {
    desk.type({ ...desk.pack, audience: plain(own.value) });
  });
  for (const length of lengths) {
    length.addEventListener('change', () => {
      const minutes = packMinutes.find((known) => String(known) === length.value);
      if (minutes !== undefined) desk.change({ ...desk.pack, minutes });
    });
  }

  return () => {
    const { pack } = desk;
    fill(title, pack.title);
    title.placeholder = packTitle({ ...pack, title: '' }, stock);
    own.placeholder = packAudience({ ...pack, audience: '' }, stock);
    const isUsual = pack.audience === '' || audiences.some(({ name }) => name === pack.audience);
    // Someone who chose to write another audience has not written it yet.
    const isWriting = choice.value === other && pack.audience === '';
    if (!isWriting) choice.value = isUsual ? pack.audience : other;
    own.parentElement?.toggleAttribute('hidden', choice.value !== other);
    fill(own, isUsual ? '' : pack.audience);
    for (const length of lengths) length.checked = length.value === String(pack.minutes);
    if (linesOf(questions.value).join('\n') !== pack.questions.join('\n')) {
      fill(questions, pack.questions.join('\n'));
    }
    fill(notes, pack.notes);
  };
}

/** Sets a field, unless it has that value already: its caret would move. */
function fill(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field.value !== text) field.value = text;
}
