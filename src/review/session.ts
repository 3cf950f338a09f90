import { checkDraft } from './check-draft.ts';
import { addEdit, applyEdits, type TextEdit, withoutOverlaps } from './edits.ts';
import type { Finding, Fix } from './finding.ts';
import type { Author } from './office/index.ts';
import type { OpenedDraft } from './open-draft.ts';
import type { DraftOptions, Review } from './review.ts';
import type { ReviewLibrary } from './review-library.ts';
import { movedSpans } from './walls.ts';

/** Kinds whose first proposal may be accepted without asking. */
const CLEAR: readonly Finding['kind'][] = ['differs', 'incomplete', 'misquoted'];

/** What a session needs of a draft. */
export type SessionDraft = Pick<OpenedDraft, 'text' | 'walls' | 'file'>;

/** One draft under review: the original, what was changed in it, and the findings on what it is now. */
export class ReviewSession {
  readonly #draft: SessionDraft;
  readonly #library: ReviewLibrary;
  #options: DraftOptions;
  #edits: readonly TextEdit[] = [];
  #before: (readonly TextEdit[])[] = [];
  #review: Review;

  constructor(draft: SessionDraft, library: ReviewLibrary, options: DraftOptions) {
    this.#draft = draft;
    this.#library = library;
    this.#options = options;
    this.#review = this.#checked();
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

  /** Checks the same draft for another day or place. */
  setOptions(options: DraftOptions): void {
    this.#options = options;
    this.#review = this.#checked();
  }

  /** Stretches of the original where they stand now. */
  moved<Span extends { start: number; end: number }>(spans: readonly Span[]): Span[] {
    return movedSpans(spans, this.#edits);
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
    // To make an ended document official is no clear gain where another stands in its place.
    const ended = new Set(
      findings.flatMap(({ kind, quiet, start }) => (kind === 'replaced' && !quiet ? [start] : [])),
    );
    const fixes = findings.flatMap(({ kind, id, motto, start, fixes: [fix] }) =>
      fix &&
      fix.barred === undefined &&
      CLEAR.includes(kind) &&
      (id !== null || motto !== null) &&
      !ended.has(start)
        ? [fix]
        : [],
    );
    return [...new Map(fixes.map((fix) => [`${fix.start}-${fix.end}`, fix])).values()];
  }

  undo(): void {
    this.#edits = this.#before.pop() ?? [];
    this.#review = this.#checked();
  }

  /** The original as a file with the changes; undefined where there is no file to write to. */
  savedFile(author?: Author): Uint8Array<ArrayBuffer> | undefined {
    return this.#draft.file?.withEdits(this.#edits, author);
  }

  #change(fixes: readonly Fix[]): void {
    const edits = fixes
      .filter(({ barred }) => barred === undefined)
      .flatMap((fix): readonly TextEdit[] => fix.edits ?? [fix])
      .toSorted((a, b) => a.start - b.start);
    if (edits.length === 0) return;
    this.#before.push(this.#edits);
    // From the end, so that what stands before keeps its place.
    for (const { start, end, replacement } of edits.toReversed()) {
      this.#edits = addEdit(this.#draft.text, this.#edits, { start, end, replacement });
    }
    this.#review = this.#checked();
  }

  #checked(): Review {
    const { text, walls } = this.#draft;
    return checkDraft(applyEdits(text, this.#edits), this.#library, {
      ...this.#options,
      walls: movedSpans(walls, this.#edits),
    });
  }
}
