import type { Author, FileProblem } from './office/index.ts';
import { type OpenedDraft, openDraft, pastedDraft } from './open-draft.ts';
import { paperOf } from './paper.ts';
import { commentedFile, reportJson, reportText } from './report.ts';
import type { DraftOptions } from './review.ts';
import type { ReviewLibrary } from './review-library.ts';
import { ReviewSession } from './session.ts';
import type { ReviewView } from './view/review-view.ts';
import { type SessionView, sessionView } from './view/session-view.ts';

/** A draft as the reader gave it: the bytes of a file, or a pasted text. */
export type GivenDraft = { name: string; bytes: Uint8Array } | { name: ''; text: string };

/** What is made of a draft. */
export type ReportKind = 'comments' | 'text' | 'json';

/** A file to be saved. */
export interface MadeFile {
  content: Uint8Array<ArrayBuffer> | string;
  extension: 'docx' | 'odt' | 'txt' | 'json';
}

/** How far the opening of a draft has come. */
export type Progress = 'reading' | 'checking';

/** Where one draft is worked on: takes what the page asks for, and answers with plain data. */
export class ReviewDesk {
  readonly #library: ReviewLibrary;
  #open: { name: string; draft: OpenedDraft; session: ReviewSession } | undefined;
  #shown: SessionView | undefined;

  constructor(library: ReviewLibrary) {
    this.#library = library;
  }

  open(
    given: GivenDraft,
    options: DraftOptions,
    tell: (progress: Progress) => void = () => {},
  ): ReviewView | FileProblem {
    tell('reading');
    const draft = 'bytes' in given ? openDraft(given.bytes) : pastedDraft(given.text);
    if (typeof draft === 'string') return draft;
    tell('checking');
    const session = new ReviewSession(draft, this.#library, options);
    this.#open = { name: given.name, draft, session };
    return this.#view();
  }

  setOptions(options: DraftOptions): ReviewView {
    this.#current.session.setOptions(options);
    return this.#view();
  }

  put(place: number, fix: number): ReviewView {
    const proposal = this.#shown?.fixAt(place, fix);
    if (proposal) this.#current.session.put(proposal);
    return this.#view();
  }

  putAll(): ReviewView {
    this.#current.session.putAll();
    return this.#view();
  }

  undo(): ReviewView {
    this.#current.session.undo();
    return this.#view();
  }

  /** The draft as it is now; with an author as changes that can be refused, where the file can hold them. */
  save(author?: Author): MadeFile {
    const { session, draft } = this.#current;
    const content = session.savedFile(author);
    return content === undefined
      ? { content: paperOf(session.review.text), extension: 'docx' }
      : { content, extension: draft.file?.kind ?? 'docx' };
  }

  report(kind: ReportKind, author: Author): MadeFile {
    const { name, session } = this.#current;
    const view = this.#shown?.view ?? this.#view();
    if (kind === 'text') return { content: reportText(name, view), extension: 'txt' };
    if (kind === 'json') return { content: reportJson(name, view), extension: 'json' };
    const bytes = session.savedFile() ?? paperOf(session.review.text);
    return { content: commentedFile(bytes, view, author), extension: 'docx' };
  }

  get #current() {
    if (this.#open === undefined) throw new TypeError('no draft is open');
    return this.#open;
  }

  #view(): ReviewView {
    const { session, draft } = this.#current;
    this.#shown = sessionView(session, draft, this.#library);
    return this.#shown.view;
  }
}
