import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';

/**
 * `<entry-editor>`: the form in which editors write. Its program and the library are loaded when the page is there; nothing that
 * is typed is sent.
 */
class EntryEditor extends HTMLElement {
  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      const [{ openDesk }, response] = await Promise.all([
        import('./desk.ts'),
        fetch(this.dataset['library'] ?? ''),
      ]);
      if (!response.ok) throw new Error(String(response.status));
      openDesk(this, await response.json());
    } catch {
      this.replaceChildren(element('p', { role: 'alert' }, words.loadFailed));
    }
  }
}

customElements.define('entry-editor', EntryEditor);
