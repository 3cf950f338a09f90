import { resolveAll } from '../citations/index.ts';
import type { KnownDocument } from './editing-data.ts';
import type { EditingLibrary } from './editing-library.ts';

/** A citation that was recognised in what is written, and what it means. */
export interface RecognisedCitation {
  text: string;
  means:
    | {
        kind: 'one';
        document: KnownDocument;
        flags: readonly { field: string; stated: string; held: string }[];
      }
    | { kind: 'several'; documents: readonly KnownDocument[] }
    | { kind: 'none' };
}

/** The citations of a text, each once, in its order. */
export function citationsIn(text: string, library: EditingLibrary): RecognisedCitation[] {
  const mentions = library.scanner.scan(text.normalize('NFC'));
  const found = new Map<string, RecognisedCitation>();
  for (const [at, resolution] of resolveAll(mentions, library.registry, {}).entries()) {
    const mention = mentions[at];
    if (mention === undefined || found.has(mention.text)) continue;
    found.set(mention.text, { text: mention.text, means: meaning(resolution, library) });
  }
  return [...found.values()];
}

function meaning(
  resolution: ReturnType<typeof resolveAll>[number],
  library: EditingLibrary,
): RecognisedCitation['means'] {
  if (resolution.kind === 'one') {
    const document = library.document(resolution.id);
    return document ? { kind: 'one', document, flags: resolution.flags } : { kind: 'none' };
  }
  if (resolution.kind === 'several') {
    const documents = resolution.ids.flatMap((id) => library.document(id) ?? []);
    return { kind: 'several', documents };
  }
  return { kind: 'none' };
}
