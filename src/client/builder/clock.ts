import type { Agenda } from '../../study/agenda.ts';
import type { Pack } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import type { Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { nameOf } from './names.ts';
import { part } from './parts.ts';

/** The minutes of an agenda in words: exact, over, or some left. */
export function clockWords({ total, over }: Agenda): string {
  if (over > 0) return words.over(total, over);
  return over < 0 ? words.left(total, -over) : words.exact(total);
}

/** Permanent integers that the pack uses and the library no longer holds, each once. */
export function missingEntries({ steps }: Agenda, pack: Pack): number[] {
  const missing = steps.flatMap(({ missing, at }) => {
    const step = pack.steps[at];
    return missing && step && 'entry' in step ? [step.entry] : [];
  });
  return [...new Set(missing)];
}

/** Announces what was changed and whether the minutes fit; shows what is wrong with the pack or its storage. */
export function showClock(desk: Desk, stock: Stock, agenda: Agenda, said: string): void {
  const { pack, kept } = desk;
  const status = part('status');
  const clock = part('clock');
  clock.textContent = clockWords(agenda);
  clock.toggleAttribute('data-over', agenda.over > 0);
  status.textContent = said === '' ? clock.textContent : `${said} ${clock.textContent}`;
  part('undo').toggleAttribute('disabled', !desk.canUndo);

  const notKept = part('not-kept');
  notKept.hidden = kept === 'kept';
  notKept.textContent = kept === 'kept' ? '' : words.notKept[kept];
  part('kept').hidden = kept !== 'kept';

  const names = missingEntries(agenda, pack).map((entry) => nameOf(entry, stock));
  const missing = part('missing');
  missing.hidden = names.length === 0;
  missing.textContent = names.length === 0 ? '' : words.missing(names);
}
