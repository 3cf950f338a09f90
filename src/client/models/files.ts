import type { CardData } from '../../models/cards.ts';
import { filesOf } from '../../models/cards.ts';
import { type ComparedModel, comparedFile } from '../../models/compare.ts';
import type { ModelWords } from '../../models/find.ts';
import type { ModelOrders } from '../../models/orders.ts';
import type { ModelIndex } from '../../models/rows.ts';

/** The files of models under a folder of the site; each is asked for once. */
export class ModelFolder {
  readonly #folder: string;
  readonly #fetch: (address: string) => Promise<Response>;
  readonly #asked = new Map<string, Promise<unknown>>();

  /**
   * @param folder address of the folder, with its slash.
   * @param ask fetches one file.
   */
  constructor(folder: string, ask = (address: string): Promise<Response> => fetch(address)) {
    this.#folder = folder;
    this.#fetch = ask;
  }

  /** The index of all models. */
  index(): Promise<ModelIndex> {
    return this.#get<ModelIndex>('loc');
  }

  /** What models are searched by. */
  words(): Promise<ModelWords> {
    return this.#get<ModelWords>('tim');
  }

  /** The orders they can be put into. */
  orders(): Promise<ModelOrders> {
    return this.#get<ModelOrders>('thu-tu');
  }

  /** The cards of some rows, in their order. */
  async cards(rows: readonly number[], inFile: number): Promise<CardData[]> {
    const numbers = filesOf(rows, inFile);
    const files = await Promise.all(
      numbers.map(
        async (number) => [number, await this.#get<CardData[]>(`the-${number}`)] as const,
      ),
    );
    const byNumber = new Map(files);
    return rows.flatMap((row) => byNumber.get(Math.floor(row / inFile))?.[row % inFile] ?? []);
  }

  /**
   * The models of some numbers, in that order; one that no model has is left out.
   *
   * @param known names of the files there are: none is asked for in vain.
   */
  async compared(numbers: readonly number[], known: readonly string[]): Promise<ComparedModel[]> {
    const files = new Set(numbers.map(comparedFile).filter((file) => known.includes(file)));
    const lists = await Promise.all([...files].map((file) => this.#get<ComparedModel[]>(file)));
    const byNumber = new Map(lists.flat().map((model) => [model.number, model]));
    return numbers.flatMap((number) => byNumber.get(number) ?? []);
  }

  #get<Content>(name: string): Promise<Content> {
    const known = this.#asked.get(name) as Promise<Content> | undefined;
    if (known) return known;
    const asking = this.#fetch(`${this.#folder}${name}.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${name}`);
      return response.json() as Promise<Content>;
    });
    // After a failure it may be asked for again.
    asking.catch(() => this.#asked.delete(name));
    this.#asked.set(name, asking);
    return asking;
  }
}
