import type { EditingData } from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';
import { fetchParts } from '../fetch-parts.ts';

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
      const [{ openDesk }, library] = await Promise.all([
        import('./desk.ts'),
        fetchParts<EditingData>(this.dataset['library'] ?? ''),
      ]);
      openDesk(this, library);
    } catch {
      this.replaceChildren(element('p', { role: 'alert' }, words.loadFailed));
    }
  }
}

customElements.define('entry-editor', EntryEditor);
