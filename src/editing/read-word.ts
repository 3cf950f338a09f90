import type { Vocabulary } from '../entries/vocabulary.ts';
import { type FileProblem, openDraft } from '../review/index.ts';
import { type DocumentHead, readDocumentHead } from './document-head.ts';
import { bodyOfText } from './word-body.ts';

/** What a Word file, or a text, says of the document that it is. */
export interface ReadWord {
  head: DocumentHead;
  /** Who signed, with the office held. */
  signer: string | undefined;
  /** The text as MDX, without letterhead and signature. */
  body: string;
}

/** Reads a file with the reader of the draft checker; what cannot be read says why. */
export function readWord(bytes: Uint8Array, vocabulary: Vocabulary): ReadWord | FileProblem {
  const draft = openDraft(bytes);
  return typeof draft === 'string' ? draft : readText(draft.text, vocabulary);
}

/** The same of a text, in NFC. */
export function readText(text: string, vocabulary: Vocabulary): ReadWord {
  const head = readDocumentHead(text, vocabulary);
  const { body, signer } = bodyOfText(text, head.title);
  return { head, body, signer };
}
