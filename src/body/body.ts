import type { Root } from 'mdast';
import type { Scanner } from '../citations/index.ts';
import type { BodyProblem } from './body-problem.ts';
import type { Components } from './components.ts';
import { isComponent, type ComponentName } from './components.ts';
import { findFaults } from './find-faults.ts';
import { type Heading, headingsOf } from './headings.ts';
import { createLocator, type Place } from './place.ts';
import { type PlainBlock, plainBlocks } from './plain.ts';
import { type ReadTree, readTree } from './read-tree.ts';
import { marksIn } from './source-marks.ts';
import { attributesOf } from './tags.ts';
import { treeToHtml } from './to-html.ts';
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

/**
 * An entry's MDX, read. All that is told of a body comes from one tree, made when it is first asked
 * for; places are lines and columns of the body, from 1.
 */
export interface Body {
  /** The MDX as it was written. */
  readonly source: string;
  /** What no body may hold, in the order of the text. */
  readonly problems: readonly BodyProblem[];
  readonly headings: readonly Heading[];
  /** The text as it is read. */
  readonly plain: readonly PlainBlock[];
  readonly marks: readonly BodyMark[];
  readonly components: readonly UsedComponent[];
  /** Where an offset of the source stands. */
  placeOf(offset: number): Place;
  /** HTML with a placeholder for each mention; empty for a body without anything to show. */
  html(scanner: Scanner, components: Components): string;
}

/** Reads the MDX after the frontmatter. Never throws: what cannot be read is told in `problems`. */
export function readBody(source: string): Body {
  const read = once((): ReadTree => readTree(source));
  const locate = once(() => createLocator(source));
  const placeOf = (offset: number) => locate()(offset);
  const headings = once(() => headingsOf(read().tree));
  const problems = once(() => {
    const { tree, faults } = read();
    return [...faults, ...findFaults(tree)]
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ offset, message, hint }) => ({ ...placeOf(offset), message, hint }));
  });
  const plain = once(() => plainBlocks(read().tree));
  const marks = once(() => bodyMarks(read().tree, source).map(({ number, offset }) => ({ number, ...placeOf(offset) })));
  const components = once(() => usedComponents(read().tree, placeOf));
  return {
    source,
    placeOf,
    get problems() {
      return problems();
    },
    get headings() {
      return [...headings().values()];
    },
    get plain() {
      return plain();
    },
    get marks() {
      return marks();
    },
    get components() {
      return components();
    },
    html: (scanner, given) => treeToHtml(read().tree, headings(), scanner, given),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function bodyMarks(tree: Root, source: string): { number: number; offset: number }[] {
  const marks: { number: number; offset: number }[] = [];
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    let from = startOf(node);
    for (const { number } of marksIn(node.value)) {
      // Escapes and entities make a text shorter than its source; the marks stand in one order.
      const offset = source.indexOf(`[^${number}`, from);
      marks.push({ number, offset: offset < 0 ? from : offset });
      from = offset < 0 ? from : offset + 1;
    }
  });
  return marks;
}

function usedComponents(tree: Root, placeOf: (offset: number) => Place): UsedComponent[] {
  const used: UsedComponent[] = [];
  walk(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!isComponent(node.name)) return;
    used.push({ name: node.name, attributes: attributesOf(node), ...placeOf(startOf(node)) });
  });
  return used;
}
