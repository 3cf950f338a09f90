import type { Vocabulary } from '../entries/vocabulary.ts';
import { type FileProblem, openDraft } from '../review/index.ts';
import { hasMacros } from '../review/office/has-macros.ts';
import { identify } from '../review/office/identify.ts';
import { type DocumentHead, readDocumentHead } from './document-head.ts';
import { draftText } from './draft-text.ts';
import { notesAsSources, withoutNoteSigns } from './note-signs.ts';
import { bodyOfText } from './word-body.ts';

/** What a Word file, or a text, says of the document that it is. */
export interface ReadWord {
  head: DocumentHead;
  /** Who signed, with the office held. */
  signer: string | undefined;
  /** The text as MDX, without letterhead and signature. */
  body: string;
}

/** The same of a file, whose notes are sources behind the first, which the file's own publication is. */
export interface ReadWordFile extends ReadWord {
  notes: readonly string[];
}

/** Reads a file with the reader of the draft checker; what cannot be read says why. */
export function readWord(
  bytes: Uint8Array,
  vocabulary: Vocabulary,
): ReadWordFile | FileProblem | 'macros' {
  if (identify(bytes) === 'zip' && hasMacros(bytes)) return 'macros';
  const draft = openDraft(bytes);
  if (typeof draft === 'string') return draft;
  const { text, notes } = draftText(draft);
  const read = readText(text, vocabulary);
  const { body, sources } = notesAsSources(read.body, notes, 2);
  return { ...read, body, notes: sources };
}

/** The same of a text, in NFC; the signs of notes stay in the body. */
export function readText(text: string, vocabulary: Vocabulary): ReadWord {
  const head = readDocumentHead(withoutNoteSigns(text), vocabulary);
  const { body, signer } = bodyOfText(text, head.title);
  return { head, body, signer };
}
