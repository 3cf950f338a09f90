import {
  type CitationContext,
  type Flag,
  type Mention,
  type Registry,
  type Resolution,
  resolveAll,
} from '../citations/index.ts';
import { escapeHtml, unescapeHtml } from '../html/escape.ts';
import { formatDate } from '../vietnamese/index.ts';
import { mentionAttribute, unpackMention } from './placeholder.ts';

/** What filling needs of the library; narrow, so that a test can give it three documents. */
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

/**
 * Exactly as `placeholderHtml` writes them. Text cannot hold one, for its `<` is escaped, nor can a
 * title or another attribute, for its `"` is: single quotes here would let a title forge one.
 */
const placeholders = new RegExp(`<span ${mentionAttribute}="([^"]*)">([^<]*)</span>`, 'g');

/**
 * Turns placeholders into links: to the document when there is exactly one, to the page of the
 * number when several hold it; a mention of a document not held stays text. Ambiguous is never
 * guessed: a wrong link is worse than none.
 */
export function fillCitations(
  html: string,
  targets: CitationTargets,
  context: CitationContext,
): string {
  // All mentions of a page are resolved together: one that names its year explains a later one that does not.
  const mentions = [...html.matchAll(placeholders)].map(([, packed, inner]) =>
    unpackMention(unescapeHtml(packed ?? ''), unescapeHtml(inner ?? '')),
  );
  const resolutions = resolveAll(mentions, targets.registry, context);
  let index = 0;
  return html.replace(placeholders, (_whole, _packed, inner: string) => {
    const resolution = resolutions[index] ?? { kind: 'not-held' };
    const mention = mentions[index];
    index += 1;
    // "Nghị quyết này" is a link when it is certain what it points back to, and plain text else.
    if (mention?.kind === 'back' && resolution.kind !== 'one') return inner;
    return linkTo(resolution, inner, mention, targets, context);
  });
}

function linkTo(
  resolution: Resolution,
  inner: string,
  mention: Mention | undefined,
  targets: CitationTargets,
  context: CitationContext,
): string {
  switch (resolution.kind) {
    case 'one': {
      if (resolution.id === context.self) return inner;
      const href = targets.link(resolution.id, mention?.pinpoint?.text);
      if (!href) return inner;
      const why = whyThisOne(resolution, targets);
      const link = `<a class="cite" href="${escapeHtml(href)}" data-cite="${escapeHtml(resolution.id)}"${why}>${inner}</a>`;
      return link + resolution.flags.map(flagNote).join('');
    }
    case 'several': {
      // "Nghị quyết 25" prints no whole number; where all it may mean share one, that page answers.
      const shared = new Set(resolution.ids.map((id) => targets.numberOf(id)));
      const meant = mention?.number ?? (shared.size === 1 ? [...shared][0] : undefined);
      const href = meant ? targets.numberLink(meant) : undefined;
      if (!href) return inner;
      const title = `${resolution.ids.length} văn bản trong thư viện có thể là văn bản này`;
      return `<a class="cite cite-several" href="${escapeHtml(href)}" title="${escapeHtml(title)}">${inner}</a>`;
    }
    case 'not-held':
      return `<span class="cite-wanted" title="Thư viện chưa có văn bản này">${inner}</span>`;
  }
}

/** Where others bear the number too, the card says why this one is meant. */
function whyThisOne(
  { id, reasons }: Extract<Resolution, { kind: 'one' }>,
  { registry, numberOf }: CitationTargets,
): string {
  const number = numberOf(id);
  const isShared = number !== undefined && registry.byNumber(number).length > 1;
  return isShared && reasons.length > 0 ? ` data-why="${escapeHtml(reasons.join(', '))}"` : '';
}

const flagWords: Record<Flag['field'], string> = {
  issuedOn: 'ngày',
  term: 'khóa',
  issuer: 'cơ quan',
  type: 'loại',
};

/** What the library holds where the text says otherwise, as a small note behind the link. */
function flagNote({ field, held }: Flag): string {
  const shown = field === 'issuedOn' ? formatDate(held) : held;
  return ` <small class="cite-flag">[theo thư viện: ${flagWords[field]} ${escapeHtml(shown)}]</small>`;
}
