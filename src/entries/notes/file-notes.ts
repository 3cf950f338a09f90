import { deserialize, serialize } from 'node:v8';

/** One thing noted of a file, as bytes. */
export interface Note {
  /** What else it was made from, beside the file and the program. */
  inputs: string;
  bytes: Uint8Array;
}

/** What is noted of one file as it is now. */
export class FileNotes {
  /** Of the file's text. */
  readonly digest: string;
  readonly #notes: Map<string, Note>;
  /** Whether something was noted that is not on the disk yet. */
  isNew: boolean;
  #isClosed = false;

  constructor(digest: string, notes?: Iterable<[string, Note]>) {
    this.digest = digest;
    this.#notes = new Map(notes);
    this.isNew = notes === undefined;
  }

  get notes(): Iterable<[string, Note]> {
    return this.#notes;
  }

  get isEmpty(): boolean {
    return this.#notes.size === 0;
  }

  /** What was noted under a name and from the same inputs, or what `make` makes now. */
  of<Made>(name: string, inputs: string, make: () => Made): Made {
    const known = this.#notes.get(name);
    // Written by this very program, which the notebook has seen to.
    if (known?.inputs === inputs) return deserialize(known.bytes) as Made;
    const made = make();
    if (this.#isClosed) return made;
    // As bytes at once: what is changed afterwards is not noted.
    this.#notes.set(name, { inputs, bytes: serialize(made) });
    this.isNew = true;
    return made;
  }

  /** Takes over what was noted of the same text elsewhere. */
  take(notes: Iterable<[string, Note]>): void {
    for (const [name, note] of notes) this.#notes.set(name, note);
    this.isNew = true;
  }

  /** Gives up what is noted, and with it the room it takes; what is made from now on is not noted. */
  forget(): void {
    this.#notes.clear();
    this.#isClosed = true;
  }
}
