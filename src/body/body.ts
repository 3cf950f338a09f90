import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import type { Scanner } from '../citations/index.ts';
import type { BodyProblem } from './body-problem.ts';
import { type ComponentName, type Components, isComponent } from './components.ts';
import { findFaults } from './find-faults.ts';
import { type Heading, headingsOf } from './headings.ts';
import { createLocator, type Place } from './place.ts';
import { type PlainBlock, plainBlocks } from './plain.ts';
import { readTree } from './read-tree.ts';
import { marksIn } from './source-marks.ts';
import { attributesOf } from './tags.ts';
import { treeToHtml } from './to-html.ts';
import { bodyContent, type Drawing } from './to-tree.ts';
import { startOf, walk } from './walk.ts';

/** A source mark of a body. */
export interface BodyMark extends Place {
  number: number;
}

/** A component that a body uses. */
export interface UsedComponent extends Place {
  name: ComponentName;
  attributes: Readonly<Record<string, string>>;
}

/** What is known of a body; places are lines and columns of the body, from 1. */
interface Facts {
  /** What no body may hold, in the order of the text. */
  readonly problems: readonly BodyProblem[];
  readonly headings: readonly Heading[];
  /** The text as it is read. */
  readonly plain: readonly PlainBlock[];
  readonly marks: readonly BodyMark[];
  readonly components: readonly UsedComponent[];
}

/** Gives what was noted of this very text under a name before, or what `make` makes now. */
export type Noted = <Made>(name: string, make: () => Made) => Made;

/** An entry's MDX, read: all that is known of it, and its HTML, come from one tree. */
export interface Body extends Facts {
  /** The MDX as it was written. */
  readonly source: string;
  /** Where an offset of the source stands. */
  placeOf(offset: number): Place;
  /** HTML with a placeholder for each mention; empty for a body without anything to show. */
  html(scanner: Scanner, components: Components): string;
  /** The same as a tree, with what is more than Markdown as it is drawn: for a page that is made of nodes. */
  content(scanner: Scanner, drawing: Drawing): ElementContent[];
}

/**
 * Reads the MDX after the frontmatter, when it is first asked for anything. Never throws: what
 * cannot be read is reported in `problems`.
 *
 * @param noted keeps what is found, so that the same text need not be read again.
 */
export function readBody(source: string, noted: Noted = (_name, make) => make()): Body {
  return new LazyBody(source, noted);
}

class LazyBody implements Body {
  readonly source: string;
  readonly #noted: Noted;
  #facts: Facts | undefined;
  #frame: Omit<Facts, 'plain'> | undefined;
  #plain: readonly PlainBlock[] | undefined;
  // Kept only while there is room: the tree of 11 KB takes 140 KB, those of 10,000 entries 1.4 GB.
  #tree: WeakRef<Root> | undefined;
  #locate: ((offset: number) => Place) | undefined;

  constructor(source: string, noted: Noted) {
    this.source = source;
    this.#noted = noted;
  }

  get problems() {
    return this.#framed().problems;
  }

  get headings() {
    return this.#framed().headings;
  }

  // Noted by itself: the text is ten times as long as all else, and seldom asked for once it was checked.
  get plain() {
    this.#plain ??= this.#noted('plain', () => this.#read().plain);
    return this.#plain;
  }

  get marks() {
    return this.#framed().marks;
  }

  get components() {
    return this.#framed().components;
  }

  placeOf(offset: number): Place {
    this.#locate ??= createLocator(this.source);
    return this.#locate(offset);
  }

  html(scanner: Scanner, components: Components): string {
    const { headings } = this;
    return treeToHtml(this.#whole(), headings, scanner, components);
  }

  content(scanner: Scanner, drawing: Drawing): ElementContent[] {
    const { headings } = this;
    return bodyContent(this.#whole(), headings, scanner, drawing);
  }

  #whole(): Root {
    return this.#tree?.deref() ?? readTree(this.source).tree;
  }

  #framed(): Omit<Facts, 'plain'> {
    this.#frame ??= this.#noted('body', () => {
      const { problems, headings, marks, components } = this.#read();
      return { problems, headings, marks, components };
    });
    return this.#frame;
  }

  #read(): Facts {
    if (this.#facts) return this.#facts;
    const { tree, faults } = readTree(this.source);
    this.#tree = new WeakRef(tree);
    this.#facts = {
      problems: [...faults, ...findFaults(tree)]
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ offset, message, hint }) => ({ ...this.placeOf(offset), message, hint })),
      headings: headingsOf(tree),
      plain: plainBlocks(tree),
      ...this.#marksAndComponents(tree),
    };
    return this.#facts;
  }

  #marksAndComponents(tree: Root): Pick<Facts, 'marks' | 'components'> {
    const marks: BodyMark[] = [];
    const components: UsedComponent[] = [];
    walk(tree, (node) => {
      if (node.type === 'text') {
        let from = startOf(node);
        for (const { number } of marksIn(node.value)) {
          // Escapes make a text shorter than its source, but its marks stand in the same order.
          from = Math.max(from, this.source.indexOf(`[^${number}`, from));
          marks.push({ number, ...this.placeOf(from) });
          from += 1;
        }
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        if (!isComponent(node.name)) return;
        const place = this.placeOf(startOf(node));
        components.push({ name: node.name, attributes: attributesOf(node), ...place });
      }
    });
    return { marks, components };
  }
}
