import type {
  DraftOptions,
  MadeFile,
  PlaceView,
  ReportKind,
  ReviewView,
} from '../../review/index.ts';
import { reviewPage as page } from '../../words/review-page.ts';
import { readWords } from '../../words/review-read.ts';
import { Engine, type Outcome } from './engine.ts';
import { DraftInput } from './input.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Ask } from './protocol.ts';
import { ResultView } from './result.ts';
import { saveMade, signature } from './saving.ts';

/** Larger files are refused before they are read into memory. */
const MOST_BYTES = 80 * 1024 * 1024;

/**
 * `<draft-checker>`: takes a draft in, shows what the library says of its citations, and puts what the
 * reader accepts. The work is done by a worker, whose code comes when a draft does.
 */
class DraftChecker extends HTMLElement {
  #input!: DraftInput;
  #engine!: Engine;
  #result!: ResultView;
  #skipped = new Set<string>();
  #view: ReviewView | undefined;
  /** Name of the draft under review, and what its writer said of it. */
  #name = '';
  #options: DraftOptions = {};

  connectedCallback(): void {
    this.#engine = new Engine(this.dataset['library'] ?? '', (progress) =>
      this.#say(page.progress[progress]),
    );
    this.#input = new DraftInput(this, {
      check: () => void this.#open(),
      expect: () => void this.#engine.load(),
    });
    this.#result = new ResultView(this.#part.bind(this), {
      put: ({ number }, fix) => void this.#act({ ask: 'put', place: number, fix }),
      skip: (place) => {
        this.#skipped.add(keyOf(place));
        this.#show();
      },
    });
    this.#on('again', () => this.#reset());
    this.#on('stop', () => this.#engine.stop());
    this.#on('retry', () => void this.#open());
    this.#on('put-all', () => void this.#act({ ask: 'put-all' }));
    this.#on('undo', () => void this.#act({ ask: 'undo' }));
    this.#on('copy', () => void this.#copy(this.#view?.text ?? ''));
    this.#on('save', () => void this.#save());
    for (const kind of ['comments', 'json'] as const) {
      this.#on(`report-${kind}`, () => void this.#report(kind));
    }
    this.#on('report-text', () => void this.#copyReport());
    this.#part('facts').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#setOptions();
    });
  }

  async #open(): Promise<void> {
    if (this.#input.size > MOST_BYTES) {
      this.#input.forget();
      return this.#say(readWords.problems['too-large']);
    }
    const name = this.#input.name;
    const draft = await this.#input.draft().catch(() => undefined);
    if (draft === undefined) return this.#say(name === '' ? page.empty : page.unreadable);
    this.#name = name;
    this.#skipped.clear();
    this.#options = this.#input.options();
    const options = this.#options;
    const isShown = await this.#act({ ask: 'open', draft, options }, page.loading);
    if (!isShown) return;
    this.#part('form').hidden = true;
    this.#part('result').hidden = false;
    this.#part<HTMLInputElement>('tracked').checked = this.#view?.recordsChanges ?? false;
    const heading = this.#part('heading');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  /** Asks the worker, and shows what comes back; gives whether it is a review. */
  async #act(ask: Ask, waiting: string = page.working): Promise<boolean> {
    this.#say(waiting);
    this.#wait(true);
    const outcome = await this.#engine.ask(ask);
    this.#wait(false);
    if (outcome.is !== 'view') {
      this.#tell(outcome);
      return false;
    }
    this.#view = outcome.view;
    this.#show();
    return true;
  }

  #show(): void {
    const view = this.#view;
    if (view === undefined) return;
    void this.#result.show(view, (place) => this.#skipped.has(keyOf(place)));
    this.#part('name').textContent = this.#name;
    const saved = this.#name === '' ? 'docx' : view.saved;
    this.#part('save').textContent = page.save[saved];
    this.#part<HTMLInputElement>('facts-date').value = view.day.iso;
    this.#say(view.changes > 0 ? page.changed(view.changes) : '');
  }

  #tell(outcome: Exclude<Outcome, { is: 'view' }>): void {
    this.#part('retry').hidden = outcome.is !== 'offline';
    if (outcome.is === 'problem') this.#input.forget();
    this.#say(outcomeWords(outcome));
  }

  async #setOptions(): Promise<void> {
    const { value } = this.#part<HTMLInputElement>('facts-date');
    // The day that was read is no choice of the reader's until it is changed.
    const date = value === this.#view?.day.iso ? this.#options.date : value || undefined;
    const place = this.#part<HTMLSelectElement>('facts-place').value || undefined;
    this.#options = { date, place };
    await this.#act({ ask: 'options', options: this.#options });
    this.#part<HTMLDetailsElement>('facts-change').open = false;
  }

  #reset(): void {
    this.#view = undefined;
    this.#part('result').hidden = true;
    this.#part('form').hidden = false;
    this.#say('');
    this.#input.reset();
  }

  async #copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text).then(
      () => this.#say(page.copied),
      () => this.#say(page.copyFailed),
    );
  }

  async #save(): Promise<void> {
    const isTracked = this.#part<HTMLInputElement>('tracked').checked;
    const file = await this.#made({ ask: 'save', author: isTracked ? signature() : undefined });
    if (file) saveMade(file, this.#name, page.suffix);
  }

  async #report(kind: ReportKind): Promise<void> {
    const file = await this.#made({ ask: 'report', kind, author: signature() });
    if (file) saveMade(file, this.#name, page.reportSuffix);
  }

  async #copyReport(): Promise<void> {
    const file = await this.#made({ ask: 'report', kind: 'text', author: signature() });
    if (typeof file?.content === 'string') await this.#copy(file.content);
  }

  async #made(ask: Ask): Promise<MadeFile | undefined> {
    const outcome = await this.#engine.ask(ask);
    if (outcome.is === 'file') return outcome.file;
    this.#say(page.saveFailed);
    return undefined;
  }

  #wait(isWaiting: boolean): void {
    this.#part('stop').hidden = !isWaiting;
    this.#part('retry').hidden = true;
    this.toggleAttribute('aria-busy', isWaiting);
  }

  #say(sentence: string): void {
    this.#part('status').textContent = sentence;
  }

  #on(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }

  #part<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    const part = this.querySelector<Kind>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`draft-checker has no part ${name}`);
    return part;
  }
}

/** A place is passed over by its words and what is wrong with them, wherever edits move it. */
const keyOf = ({ text, titles }: PlaceView): string =>
  [text, ...titles.map(({ look }) => look)].join('\n');

customElements.define('draft-checker', DraftChecker);
