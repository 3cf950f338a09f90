import type { Element, ElementContent } from 'hast';
import type { Body } from '../body/body.ts';
import { type CitationLink, type CitationTargets, citationLinks } from '../body/citation-link.ts';
import { textContent } from '../body/drawn-text.ts';
import { findPieces } from '../body/pieces.ts';
import { sourceAnchor } from '../body/source-marks.ts';
import type { Drawing } from '../body/to-tree.ts';
import { type CitationContext, type Mention, resolveAll } from '../citations/index.ts';
import { entryAddress, numberAddress, withBase } from '../entries/addresses.ts';
import { editingWords as words } from '../words/editing.ts';
import type { EditingLibrary } from './editing-library.ts';
import { documentName } from './name-lists.ts';

/** Makes nodes of the texts and the body of one entry, with its marks of sources and its citations as its page will have them. */
export interface Painter {
  text(value: string): ElementContent[];
  body(body: Body): ElementContent[];
  /** Links the citations of all that was painted; what one text certainly means is known to the others. */
  finish(): void;
}

/** A mention and the node that stands for it until all are known. */
interface Painted {
  mention: Mention;
  node: Element;
}

/** @param base under which the site lies. */
export function createPainter(
  library: EditingLibrary,
  base: string,
  context: CitationContext,
): Painter {
  const targets = targetsIn(library, base);
  const texts: Painted[][] = [];
  const drawingOf = (own: Painted[]): Drawing => ({
    mention: (mention, text) => {
      const node = made('span', {}, [{ type: 'text', value: text }]);
      own.push({ mention, node });
      return node;
    },
    source: (number) =>
      made('sup', { className: ['source-mark'] }, [
        made('a', { href: `#${sourceAnchor(number)}`, ariaLabel: words.sourceMark(number) }, [
          { type: 'text', value: String(number) },
        ]),
      ]),
    component: (name, { document = '' }, held) => {
      const known = library.document(document);
      if (name === 'DocumentTargets') {
        const said = words.previewParts.targetsOf(known ? documentName(known) : document);
        return made('p', { className: ['field-help'] }, [{ type: 'text', value: said }]);
      }
      const href = known && targets.link(known.id);
      return href ? linkTo(href, [...held]) : made('span', {}, [...held]);
    },
  });
  const begin = () => {
    const own: Painted[] = [];
    texts.push(own);
    return drawingOf(own);
  };
  return {
    text: (value) => textContent(value, findPieces(value, library.scanner), begin()),
    body: (body) => body.content(library.scanner, begin()),
    finish: () => {
      const mentions = texts
        .flat()
        .flatMap(({ mention }) => (mention.kind === 'back' ? [] : mention));
      const known = resolveAll(mentions, library.registry, context).flatMap((found) =>
        found.kind === 'one' ? [found.id] : [],
      );
      for (const own of texts) {
        const links = citationLinks(
          own.map(({ mention }) => mention),
          targets,
          { ...context, known },
        );
        for (const [at, { node }] of own.entries()) link(node, links[at]);
      }
    },
  };
}

function targetsIn({ registry, document }: EditingLibrary, base: string): CitationTargets {
  return {
    registry,
    // The form does not know which provisions a page has, so it leads to the page.
    link: (id) => (document(id) ? withBase(base, entryAddress('document', id)) : undefined),
    numberLink: (number) =>
      registry.byNumber(number).length > 1 ? withBase(base, numberAddress(number)) : undefined,
    numberOf: (id) => document(id)?.number,
  };
}

const made = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const linkTo = (
  href: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => made('a', { className: ['cite'], href, ...properties }, children);

/** Puts what a mention turned out to mean around its words. */
function link(node: Element, found: CitationLink | undefined): void {
  const { children } = node;
  if (found?.kind === 'wanted') {
    node.properties = { className: ['cite-wanted'], title: found.title };
  } else if (found?.kind === 'one') {
    const notes = found.notes.flatMap((said): ElementContent[] => [
      { type: 'text', value: ' ' },
      made('small', { className: ['cite-flag'] }, [{ type: 'text', value: said }]),
    ]);
    node.children = [linkTo(found.href, children), ...notes];
  } else if (found?.kind === 'several') {
    const classes = { className: ['cite', 'cite-several'], title: found.title };
    node.children = [linkTo(found.href, children, classes)];
  }
}
