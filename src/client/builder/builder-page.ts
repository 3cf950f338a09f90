import { proposeAgenda } from '../../study/agenda.ts';
import { builderWords as words } from '../../words/builder.ts';
import { packKey } from '../kept-keys.ts';
import { clockWords, showClock } from './clock.ts';
import { loadStock } from './data.ts';
import { Desk } from './desk.ts';
import { startFinder } from './finder.ts';
import { openAddress, startKeeping } from './keeping.ts';
import { startOutputs } from './outputs-panel.ts';
import { onPress, part } from './parts.ts';
import { startQuizPanel } from './quiz-panel.ts';
import { startSessionForm } from './session-form.ts';
import { startStepList } from './step-list.ts';

/** The builder of study packs: nothing of it shows before all of it can be used. */
async function start(): Promise<void> {
  const opening = part('opening');
  const failed = part('failed');
  opening.hidden = false;
  failed.hidden = true;
  let stock: Awaited<ReturnType<typeof loadStock>>;
  try {
    stock = await loadStock();
  } catch {
    opening.hidden = true;
    failed.hidden = false;
    return;
  }
  const desk = new Desk();
  const fillForm = startSessionForm(desk, stock);
  const showFound = startFinder(desk, stock);
  const showSteps = startStepList(desk, stock);
  const showQuiz = startQuizPanel(desk, stock);
  const showKeeping = startKeeping(desk, stock);
  const show = (said: string) => {
    const agenda = proposeAgenda(desk.pack, stock);
    fillForm();
    showFound();
    showSteps(agenda);
    showQuiz();
    showKeeping();
    showClock(desk, stock, agenda, said);
  };
  desk.onChange(show);
  // Another tab may add to the same pack; this page follows it.
  addEventListener('storage', ({ key }) => {
    if (key === packKey || key === null) desk.reload();
  });
  onPress('undo', () => desk.undo());
  show(desk.wasDamaged ? words.storageDamaged : '');
  if (desk.wasDamaged) warn(words.storageDamaged);
  const openFromAddress = () => {
    const problem = openAddress(desk);
    if (problem === undefined) return;
    warn(problem);
    part('status').textContent = `${problem} ${clockWords(proposeAgenda(desk.pack, stock))}`;
  };
  openFromAddress();
  // A link may be pasted over the address of the open page.
  addEventListener('hashchange', openFromAddress);
  opening.hidden = true;
  part('workshop').hidden = false;
  await startOutputs(desk, stock);
}

/** Shows what went wrong until something else is opened. */
function warn(problem: string): void {
  const line = part('problem');
  line.textContent = problem;
  line.hidden = false;
}

onPress('retry', () => void start());
void start();
