import { type Choice, type Chosen, chooseRows } from '../../lists/columns.ts';
import {
  type DocumentIndex,
  type DocumentRow,
  documentsOnPage,
} from '../../lists/document-rows.ts';
import { drawDocumentRow } from './document-row.ts';
import { FolderFiles } from './folder-files.ts';
import { LiveList } from './live-list.ts';
import { appendByYear } from './year-groups.ts';

/** `<document-list>` around a page of documents: a live list of rows under the headings of their years. */
class DocumentList extends LiveList {
  protected readonly atOnce = documentsOnPage;
  #files = new FolderFiles('');
  readonly #years = new WeakMap<HTMLElement, string>();

  override connectedCallback(): void {
    this.#files = new FolderFiles(this.dataset['files'] ?? '');
    super.connectedCallback();
  }

  protected warm(): Promise<unknown> {
    return this.#index();
  }

  protected async choose(choice: Choice): Promise<Chosen> {
    return chooseRows((await this.#index()).facets, choice);
  }

  protected async draw(rows: readonly number[]): Promise<HTMLElement[]> {
    const { inPart } = await this.#index();
    return (await this.#files.rows<DocumentRow>('dong-', rows, inPart)).map((row) => {
      const node = drawDocumentRow(row);
      this.#years.set(node, row.year);
      return node;
    });
  }

  protected put(found: HTMLElement, drawn: readonly HTMLElement[], behind: boolean): void {
    if (!behind) found.replaceChildren();
    appendByYear(
      found,
      drawn.map((row) => ({ year: this.#years.get(row) ?? '', row })),
    );
  }

  #index(): Promise<DocumentIndex> {
    return this.#files.get<DocumentIndex>('loc');
  }
}

customElements.define('document-list', DocumentList);
