import type { Literal, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { type Processor, unified } from 'unified';

/** `[^1]`, written as it stands: as text its bracket would be escaped. */
export interface SourceMark extends Literal {
  type: 'sourceMark';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sourceMark: SourceMark;
  }
  interface RootContentMap {
    sourceMark: SourceMark;
  }
}

/**
 * remark-gfm without its footnotes: `[^1]` is the library's source mark and stays text, as in
 * `markdownFeatures`. The package has no switch for them, micromark has one for every construct.
 */
function withoutFootnotes(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  const names = ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: names } });
}

/** One style for all bodies; what the list leaves out is remark's own. */
const style: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  fences: true,
  rule: '-',
  listItemIndent: 'one',
  handlers: {
    sourceMark: ({ value }: SourceMark) => value,
  },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(withoutFootnotes)
  .use(remarkStringify, style)
  .freeze();

/**
 * Reads the MDX after the frontmatter as a tree.
 *
 * @throws VFileMessage with `line` and `column` when it does not parse.
 */
export function readMdx(body: string): Root {
  return processor.parse(body);
}

/** Writes a tree as MDX in the library's one style. */
export function writeMdx(tree: Root): string {
  return processor.stringify(tree);
}
