import { type ReviewLibrary, tallyOf } from '../../review/index.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { reviewPage as page, reviewWords as words } from '../../words/review.ts';
import { element } from '../element.ts';
import { saveFile } from '../save-file.ts';
import { cardOf, quietList } from './cards.ts';
import { draftView, isProblem, type Place, placesOf } from './draft-view.ts';
import { DraftInput } from './input.ts';
import { loadTools, type Tools } from './load.ts';
import { ReviewSession } from './session.ts';

/**
 * `<draft-checker>`: reads a draft, shows what the library says of its citations, and inserts the
 * official forms. Everything it needs is loaded with the page, so it works offline.
 */
class DraftChecker extends HTMLElement {
  #input!: DraftInput;
  #session: ReviewSession | undefined;
  #skipped = new Set<string>();
  #tools: Tools | undefined;

  connectedCallback(): void {
    this.#input = new DraftInput(this, {
      check: () => void this.#start(),
      say: (sentence) => this.#say(sentence),
      tools: () => this.#load(),
    });
    this.#part('again').addEventListener('click', () => this.#reset());
    this.#part('put-all').addEventListener('click', () => this.#act((session) => session.putAll()));
    this.#part('undo').addEventListener('click', () => this.#act((session) => session.undo()));
    this.#part('copy').addEventListener('click', () => void this.#copy());
    this.#part('save').addEventListener('click', () => void this.#save());
    this.#part('retry').addEventListener('click', () => void this.#load());
    void this.#load();
  }

  async #load(): Promise<Tools | undefined> {
    const retry = this.#part('retry');
    retry.hidden = true;
    if (this.#tools === undefined) this.#say(page.loading);
    try {
      this.#tools = await loadTools(this.dataset['library'] ?? '');
      if (this.#part('status').textContent === page.loading) this.#say('');
    } catch {
      retry.hidden = false;
      this.#say(page.loadFailed);
    }
    return this.#tools;
  }

  async #start(): Promise<void> {
    const draft = this.#input.draft();
    if (draft === undefined) return this.#say(page.empty);
    const tools = await this.#load();
    if (tools === undefined) return;
    this.#skipped.clear();
    this.#session = new ReviewSession(draft, tools.library, this.#input.options());
    this.#show();
    const heading = this.#part('heading');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  #act(change: (session: ReviewSession) => void): void {
    if (this.#session === undefined) return;
    change(this.#session);
    this.#show();
  }

  #show(): void {
    const session = this.#session;
    const library = this.#tools?.library;
    if (session === undefined || library === undefined) return;
    const { review } = session;
    const places = placesOf(review);
    const open = places.filter((place) => isProblem(place) && !this.#skipped.has(keyOf(place)));
    this.#part('result').hidden = false;
    this.#part('form').hidden = true;
    this.#part('list').replaceChildren(
      ...open.map((place) =>
        cardOf(place, library, {
          put: (fix) => this.#act((current) => current.put(fix)),
          skip: (skipped) => {
            this.#skipped.add(keyOf(skipped));
            this.#show();
          },
        }),
      ),
    );
    this.#part('draft').replaceChildren(draftView(review.text, places));
    this.#showGood(
      places.filter((place) => !isProblem(place)),
      library,
    );
    this.#part('about').textContent = aboutOf(session);
    this.#part('list-heading').hidden = open.length === 0;
    this.#part('put-all').hidden = session.clearFixes().length === 0;
    this.#part('put-all-hint').hidden = this.#part('put-all').hidden;
    this.#part('undo').hidden = !session.canUndo;
    const counts =
      places.length === 0
        ? [words.nothing]
        : [words.count(places.length, open.length), words.tally(tallyOf(review.findings))];
    if (session.changes > 0) counts.push(page.changed(session.changes));
    this.#say(counts.filter((sentence) => sentence !== '').join(' '));
  }

  /** What needs no second look is counted, and listed on demand with its state. */
  #showGood(places: readonly Place[], library: ReviewLibrary): void {
    const part = this.#part('good');
    const count = page.good(places.length);
    const name = { 'data-part': 'good' };
    const shown =
      places.length === 0
        ? element('p', { class: 'review-good', ...name }, count)
        : element(
            'details',
            name,
            element('summary', { class: 'review-good' }, count),
            element('ul', {}, ...quietList(places, library)),
          );
    part.replaceWith(shown);
  }

  #reset(): void {
    this.#session = undefined;
    this.#part('result').hidden = true;
    this.#part('form').hidden = false;
    this.#say('');
    this.#input.reset();
  }

  async #copy(): Promise<void> {
    const text = this.#session?.review.text;
    if (text === undefined) return;
    try {
      await navigator.clipboard.writeText(text);
      this.#say(page.copied);
    } catch {
      this.#say(page.copyFailed);
    }
  }

  async #save(): Promise<void> {
    const session = this.#session;
    if (session === undefined || this.#tools === undefined) return;
    try {
      const { text } = session.review;
      const content = session.savedFile() ?? (await this.#tools.paperOf(text));
      const name = session.name.replace(/\.(?:docx|txt)$/i, '') || page.pasted;
      saveFile(`${name}${page.suffix}.docx`, DOCX, content);
    } catch {
      this.#say(page.saveFailed);
    }
  }

  #say(sentence: string): void {
    this.#part('status').textContent = sentence;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`draft-checker has no part ${name}`);
    return part;
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A place is skipped by its words and what is wrong with them, wherever edits move it. */
const keyOf = ({ text, findings }: Place): string =>
  [text, ...findings.map(({ kind }) => kind)].join('\n');

function aboutOf({ name, review: { day, dayFrom, place } }: ReviewSession): string {
  const shown = formatDate(day);
  const days = { given: words.dayGiven, draft: words.dayInDraft, build: words.dayOfBuild };
  return [
    ...(name === '' ? [] : [page.ofFile(name)]),
    days[dayFrom](shown),
    ...(place === undefined ? [] : [words.placed(place)]),
  ].join(' ');
}

customElements.define('draft-checker', DraftChecker);
