import type { DraftFile } from '../../review/docx/index.ts';
import {
  addEdit,
  applyEdits,
  checkDraft,
  type DraftOptions,
  type Finding,
  type Fix,
  type Review,
  type ReviewLibrary,
  type TextEdit,
  withoutOverlaps,
} from '../../review/index.ts';

/** Kinds whose first proposal may be accepted without asking. */
const CLEAR: readonly Finding['kind'][] = ['differs', 'incomplete', 'misquoted'];

/** One draft under review: the original, what was changed in it, and the findings on what it is now. */
export class ReviewSession {
  readonly name: string;
  /** The .docx file it came from: its look is kept when it is saved. */
  readonly file: DraftFile | undefined;
  readonly #original: string;
  readonly #library: ReviewLibrary;
  readonly #options: DraftOptions;
  #edits: readonly TextEdit[] = [];
  #before: (readonly TextEdit[])[] = [];
  #review: Review;

  constructor(
    draft: { name: string; text: string; file?: DraftFile | undefined },
    library: ReviewLibrary,
    options: DraftOptions,
  ) {
    this.name = draft.name;
    this.#original = draft.text.normalize('NFC');
    // Letters that combine across runs would put edits at wrong places of the file.
    this.file = this.#original === draft.text ? draft.file : undefined;
    this.#library = library;
    this.#options = options;
    this.#review = checkDraft(this.#original, library, options);
  }

  get review(): Review {
    return this.#review;
  }

  /** How many stretches of the original were changed. */
  get changes(): number {
    return this.#edits.length;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  put(fix: Fix): void {
    this.#change([fix]);
  }

  /** Accepts the first proposal wherever there is nothing to choose. */
  putAll(): void {
    this.#change(withoutOverlaps(this.clearFixes()));
  }

  /** The proposals that need no choice. */
  clearFixes(): Fix[] {
    const { findings } = this.#review;
    // Making the citation of an ended document official is no clear gain where another replaced it.
    const ended = new Set(
      findings.flatMap(({ kind, quiet, start }) => (kind === 'replaced' && !quiet ? [start] : [])),
    );
    return findings.flatMap(({ kind, id, motto, start, fixes: [fix] }) =>
      fix && CLEAR.includes(kind) && (id !== null || motto !== null) && !ended.has(start)
        ? [fix]
        : [],
    );
  }

  undo(): void {
    this.#edits = this.#before.pop() ?? [];
    this.#check();
  }

  /** The original as a .docx file with the changes; undefined where it came as text. */
  savedFile(): Uint8Array<ArrayBuffer> | undefined {
    return this.file?.withEdits(this.#edits);
  }

  #change(fixes: readonly Fix[]): void {
    this.#before.push(this.#edits);
    // From the end, so that what stands before keeps its place.
    for (const fix of fixes.toReversed()) this.#edits = addEdit(this.#original, this.#edits, fix);
    this.#check();
  }

  #check(): void {
    const text = applyEdits(this.#original, this.#edits);
    this.#review = checkDraft(text, this.#library, this.#options);
  }
}
