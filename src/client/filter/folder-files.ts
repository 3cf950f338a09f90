import { partsOf } from '../../lists/parts.ts';

/** The JSON files of a folder of the site; each is asked for once. */
export class FolderFiles {
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

  /** A file by its name; rejected when it cannot be had. */
  get<Content>(name: string): Promise<Content> {
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

  /**
   * Some rows of a long list that lies in parts, in the order asked for.
   *
   * @param name of the files, before the number of the part.
   */
  async rows<Row>(name: string, rows: readonly number[], inPart: number): Promise<Row[]> {
    const parts = await Promise.all(
      partsOf(rows, inPart).map(
        async (part) => [part, await this.get<Row[]>(`${name}${part}`)] as const,
      ),
    );
    const byNumber = new Map(parts);
    return rows.flatMap((row) => byNumber.get(Math.floor(row / inPart))?.[row % inPart] ?? []);
  }
}
