import type { Choice, Chosen } from '../../lists/columns.ts';
import { cardsAtOnce } from '../../models/cards.ts';
import { LiveList } from '../filter/live-list.ts';
import { drawCard } from './card.ts';
import { ModelFolder } from './files.ts';
import { FindForm } from './find-form.ts';
import { listedRows } from './listed-rows.ts';

/** `<model-gallery>` around a page of models: a live list of cards with words to search by and orders. */
class ModelGallery extends LiveList {
  protected readonly atOnce = cardsAtOnce;
  protected override asked = new FindForm(null, () => {});
  #folder = new ModelFolder('');

  override connectedCallback(): void {
    this.#folder = new ModelFolder(this.dataset['files'] ?? '');
    this.asked = new FindForm(this.querySelector('form'), () => void this.apply(true));
    super.connectedCallback();
  }

  protected warm(): Promise<unknown> {
    return this.#folder.index();
  }

  protected async choose(choice: Choice): Promise<Chosen> {
    return listedRows(this.#folder, await this.#folder.index(), choice, this.asked);
  }

  protected async draw(rows: readonly number[]): Promise<HTMLElement[]> {
    const { cardsInFile } = await this.#folder.index();
    return (await this.#folder.cards(rows, cardsInFile)).map((card) => drawCard(card));
  }

  protected put(found: HTMLElement, drawn: readonly HTMLElement[], behind: boolean): void {
    if (behind) found.append(...drawn);
    else found.replaceChildren(...drawn);
  }
}

customElements.define('model-gallery', ModelGallery);
