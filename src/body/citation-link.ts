import {
  type CitationContext,
  type Flag,
  type Mention,
  type Registry,
  type Resolution,
  resolveAll,
} from '../citations/index.ts';
import { formatDate } from '../vietnamese/index.ts';

/** What linking needs of the library; narrow, so that a test can give it three documents. */
export interface CitationTargets {
  registry: Registry;
  /**
   * Address of a document's page, base path included; of the part of it that is cited, where the
   * library has that part.
   */
  link(id: string, part?: string): string | undefined;
  /** Address of the page of a number that several documents hold. */
  numberLink(number: string): string | undefined;
  /** Printed number of a document. */
  numberOf(id: string): string | undefined;
}

/** What becomes of a mention on a page. */
export type CitationLink =
  | { kind: 'words' }
  | {
      kind: 'one';
      href: string;
      id: string;
      /** Why this one is meant, where others bear the number too. */
      why: string | undefined;
      /** What the library holds where the text says otherwise. */
      notes: readonly string[];
    }
  | { kind: 'several'; href: string; title: string }
  | { kind: 'wanted'; title: string };

/**
 * Where the mentions of a page lead: to the document when there is exactly one, to the page of the number when several hold it; a
 * mention of a document not held stays text. Ambiguous is never guessed: a wrong link is worse than none. All are resolved
 * together: one that names its year explains a later one that does not.
 */
export function citationLinks(
  mentions: readonly Mention[],
  targets: CitationTargets,
  context: CitationContext,
): CitationLink[] {
  const resolutions = resolveAll(mentions, targets.registry, context);
  return mentions.map((mention, index) => {
    const resolution = resolutions[index] ?? { kind: 'not-held' };
    // "Nghị quyết này" is a link when it is certain what it points back to, and plain text else.
    if (mention.kind === 'back' && resolution.kind !== 'one') return { kind: 'words' };
    return linkOf(resolution, mention, targets, context);
  });
}

function linkOf(
  resolution: Resolution,
  mention: Mention,
  targets: CitationTargets,
  context: CitationContext,
): CitationLink {
  switch (resolution.kind) {
    case 'one': {
      if (resolution.id === context.self) return { kind: 'words' };
      const href = targets.link(resolution.id, mention.pinpoint?.text);
      if (!href) return { kind: 'words' };
      const { id, flags } = resolution;
      return {
        kind: 'one',
        href,
        id,
        why: whyThisOne(resolution, targets),
        notes: flags.map(note),
      };
    }
    case 'several': {
      // "Nghị quyết 25" prints no whole number; where all it may mean share one, that page answers.
      const shared = new Set(resolution.ids.map((id) => targets.numberOf(id)));
      const meant = mention.number ?? (shared.size === 1 ? [...shared][0] : undefined);
      const href = meant ? targets.numberLink(meant) : undefined;
      if (!href) return { kind: 'words' };
      const title = `${resolution.ids.length} văn bản trong thư viện có thể là văn bản này`;
      return { kind: 'several', href, title };
    }
    case 'not-held':
      return { kind: 'wanted', title: 'Thư viện chưa có văn bản này' };
  }
}

/** Where others bear the number too, the card says why this one is meant. */
function whyThisOne(
  { id, reasons }: Extract<Resolution, { kind: 'one' }>,
  { registry, numberOf }: CitationTargets,
): string | undefined {
  const number = numberOf(id);
  const isShared = number !== undefined && registry.byNumber(number).length > 1;
  return isShared && reasons.length > 0 ? reasons.join(', ') : undefined;
}

const flagWords: Record<Flag['field'], string> = {
  issuedOn: 'ngày',
  term: 'khóa',
  issuer: 'cơ quan',
  type: 'loại',
};

function note({ field, held }: Flag): string {
  const shown = field === 'issuedOn' ? formatDate(held) : held;
  return `[theo thư viện: ${flagWords[field]} ${shown}]`;
}
