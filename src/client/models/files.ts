import type { CardData } from '../../models/cards.ts';
import { type ComparedModel, comparedFile } from '../../models/compare.ts';
import type { ModelWords } from '../../models/find.ts';
import type { ModelIndex } from '../../models/model-index.ts';
import type { ModelOrders } from '../../models/orders.ts';
import { FolderFiles } from '../filter/folder-files.ts';

/** The files of models under a folder of the site; each is asked for once. */
export class ModelFolder extends FolderFiles {
  /** The index of all models. */
  index(): Promise<ModelIndex> {
    return this.get<ModelIndex>('loc');
  }

  /** What models are searched by. */
  words(): Promise<ModelWords> {
    return this.get<ModelWords>('tim');
  }

  /** The orders they can be put into. */
  orders(): Promise<ModelOrders> {
    return this.get<ModelOrders>('thu-tu');
  }

  /** The cards of some rows, in their order. */
  cards(rows: readonly number[], inFile: number): Promise<CardData[]> {
    return this.rows('the-', rows, inFile);
  }

  /**
   * The models of some numbers, in that order; one that no model has is left out.
   *
   * @param known names of the files there are: none is asked for in vain.
   */
  async compared(numbers: readonly number[], known: readonly string[]): Promise<ComparedModel[]> {
    const files = new Set(numbers.map(comparedFile).filter((file) => known.includes(file)));
    const lists = await Promise.all([...files].map((file) => this.get<ComparedModel[]>(file)));
    const byNumber = new Map(lists.flat().map((model) => [model.number, model]));
    return numbers.flatMap((number) => byNumber.get(number) ?? []);
  }
}
