import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';

/** Where a box takes the whole screen; the style sheets say the same. */
const sheetScreens = '(max-width: 820px)';

/** Of the HTML standard, not yet in TypeScript's: the system's way to close what lies over a page. */
declare class CloseWatcher extends EventTarget {
  onclose: (() => void) | null;
  destroy(): void;
}

/** What a reader can do to the box itself. */
interface Listener {
  close(): void;
  empty(): void;
}

/**
 * The frame of a box in use: its buttons, and on a phone the whole screen as far as the keyboard leaves it, the field
 * on top.
 */
export class Sheet {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #listener: Listener;
  #watcher: CloseWatcher | undefined;
  readonly #clear = element(
    'button',
    { type: 'button', class: 'search-empty', 'aria-label': words.empty, hidden: true },
    '×',
  );

  constructor(form: HTMLFormElement, input: HTMLInputElement, listener: Listener) {
    this.#form = form;
    this.#input = input;
    this.#listener = listener;
    const back = element('button', {
      type: 'button',
      class: 'search-back',
      'aria-label': words.close,
    });
    input.before(back);
    input.after(this.#clear);
    back.addEventListener('click', () => this.#leave());
    this.#clear.addEventListener('click', () => {
      input.value = '';
      this.show();
      input.focus();
      listener.empty();
    });
    input.addEventListener('paste', (event) => this.#paste(event));
    visualViewport?.addEventListener('resize', () => this.#measure());
    visualViewport?.addEventListener('scroll', () => this.#measure());
    this.#measure();
  }

  get isOpen(): boolean {
    return this.#form.classList.contains('is-sheet');
  }

  /** Takes the screen on a phone while the field is used, and shows what can be done with its text. */
  show(): void {
    this.#clear.hidden = this.#input.value === '';
    const isUsed = document.activeElement === this.#input && matchMedia(sheetScreens).matches;
    if (!isUsed) return;
    this.#form.classList.add('is-sheet');
    // What fills the screen is taken for a page: Back of an Android phone is to close it, not to leave
    // the page below. Browsers without this interface go back as ever.
    if (this.#watcher !== undefined || !('CloseWatcher' in globalThis)) return;
    this.#watcher = new CloseWatcher();
    this.#watcher.onclose = () => this.#leave();
  }

  close(): void {
    this.#form.classList.remove('is-sheet');
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }

  #leave(): void {
    this.#input.blur();
    this.#listener.close();
  }

  /** Some browsers glue the lines of a pasted text together: here a space parts them. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n\t]/.test(text)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = this.#input;
    const from = selectionStart ?? value.length;
    this.#input.setRangeText(text.replace(/\s+/g, ' '), from, selectionEnd ?? from, 'end');
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** How much of the screen the keyboard leaves, and where it begins. */
  #measure(): void {
    const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
    this.#form.style.setProperty('--seen', `${height}px`);
    this.#form.style.setProperty('--seen-top', `${offsetTop}px`);
  }
}
