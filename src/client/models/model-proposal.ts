import { countWords, type Draft } from '../../models/proposal/fields.ts';
import type { DraftProblem } from '../../models/proposal/problem.ts';
import { dayInVietnam } from '../../vietnamese/index.ts';
import { proposeWords as words } from '../../words/propose.ts';
import { element } from '../element.ts';
import { kept } from '../kept.ts';
import { editingKey, proposalKey } from '../kept-keys.ts';
import { saveFile } from '../save-file.ts';

const keptDraft = kept(proposalKey);
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * `<model-proposal>`: keeps the draft in this browser, checks it by the schema of models and gives
 * files to send. What checks and writes is loaded when asked for; nothing that is typed is sent.
 */
class ModelProposal extends HTMLElement {
  connectedCallback(): void {
    this.#restore();
    this.addEventListener('input', () => {
      this.#save();
      this.#count();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.querySelector('[data-mdx]')?.addEventListener('click', () => void this.#giveMdx());
    this.querySelector('[data-docx]')?.addEventListener('click', () => void this.#giveDocx());
    this.querySelector<HTMLAnchorElement>('[data-go-on]')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#goOn(event.currentTarget as HTMLAnchorElement);
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear());
    this.#count();
  }

  #controls(): Control[] {
    return [...this.querySelectorAll<Control>('input, textarea, select')];
  }

  #draft(): Draft {
    return Object.fromEntries(
      this.#controls().map((control) => [
        control.name,
        control instanceof HTMLInputElement && control.type === 'checkbox'
          ? control.checked
            ? control.value
            : ''
          : control.value,
      ]),
    );
  }

  #restore(): void {
    const draft = (keptDraft.readJson() ?? {}) as Draft;
    for (const control of this.#controls()) {
      const value = draft[control.name];
      if (typeof value !== 'string') continue;
      if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        control.checked = value === control.value;
      } else control.value = value;
    }
  }

  #save(): void {
    const isKept = keptDraft.writeJson(this.#draft()) === 'kept';
    this.#say(isKept ? words.saved : words.notSaved);
  }

  #clear(): void {
    if (!confirm(words.clearSure)) return;
    this.querySelector('form')?.reset();
    keptDraft.remove();
    this.#say('');
    this.#showProblems([]);
    this.#count();
  }

  #count(): void {
    const draft = this.#draft();
    for (const counter of this.querySelectorAll<HTMLElement>('[data-counter]')) {
      const limit = Number(counter.dataset['limit']);
      const count = countWords(draft[counter.dataset['counter'] ?? ''] ?? '');
      counter.classList.toggle('over', count > limit);
      counter.textContent = count > limit ? words.over(count, limit) : words.count(count, limit);
    }
  }

  async #check(): Promise<boolean> {
    try {
      const { checkDraft } = await import('../../models/proposal/mdx.ts');
      const problems = checkDraft(this.#draft(), today());
      this.#showProblems(problems);
      if (problems.length === 0) this.#say(words.fine);
      return problems.length === 0;
    } catch {
      this.#say(words.loadFailed);
      return false;
    }
  }

  #showProblems(problems: readonly DraftProblem[]): void {
    const box = this.querySelector('[data-problems]');
    const wrong = new Set(problems.map(({ key }) => key));
    for (const control of this.#controls()) {
      if (wrong.has(control.name)) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    if (problems.length === 0) {
      box?.replaceChildren();
      return;
    }
    const list = element('ul');
    for (const { key, message } of problems) {
      const target = this.querySelector(`#muc-${CSS.escape(key)}`);
      const line = target ? element('a', { href: `#muc-${key}` }, message) : message;
      list.append(element('li', {}, line));
    }
    box?.replaceChildren(element('p', {}, words.problems(problems.length)), list);
  }

  async #giveMdx(): Promise<void> {
    const isFine = await this.#check();
    try {
      const { proposalFile } = await import('../../models/proposal/mdx.ts');
      const { name, text } = proposalFile(this.#draft(), today());
      saveFile(name, 'text/plain;charset=utf-8', text);
      if (!isFine) this.#say(words.withProblems);
    } catch {
      this.#say(words.loadFailed);
    }
  }

  async #giveDocx(): Promise<void> {
    try {
      const [{ proposalDocx }, { proposalFile }] = await Promise.all([
        import('../../models/proposal/docx.ts'),
        import('../../models/proposal/mdx.ts'),
      ]);
      const draft = this.#draft();
      const { name } = proposalFile(draft, today());
      const blob = await proposalDocx(draft, (key, value) => this.#nameOf(key, value));
      saveFile(name.replace(/mdx$/, 'docx'), blob.type, blob);
    } catch {
      this.#say(words.loadFailed);
    }
  }

  /** Takes what was typed into the form of editors, in place of what may be written there. */
  async #goOn({ href }: HTMLAnchorElement): Promise<void> {
    try {
      const [{ proposalFile }, { openEntryFile }] = await Promise.all([
        import('../../models/proposal/mdx.ts'),
        import('../../editing/opened.ts'),
      ]);
      const opened = openEntryFile(proposalFile(this.#draft(), today()).text, 'model');
      const desk = kept(editingKey);
      if (!opened || (desk.readJson() !== null && !confirm(words.goOnSure))) return;
      const { kind, typed, body } = opened;
      if (desk.writeJson({ kind, typed, body }) === 'kept') location.assign(href);
      else this.#say(words.notSaved);
    } catch {
      this.#say(words.loadFailed);
    }
  }

  #nameOf(key: string, value: string): string {
    const control = this.querySelector(`#muc-${CSS.escape(key)}`);
    if (!(control instanceof HTMLSelectElement)) return value;
    return control.selectedOptions[0]?.textContent?.trim() ?? value;
  }

  #say(text: string): void {
    const status = this.querySelector('[data-saved]');
    if (status) status.textContent = text;
  }
}

const today = () => dayInVietnam(new Date());

customElements.define('model-proposal', ModelProposal);
