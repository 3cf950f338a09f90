/** The two parts of an MDX file. */
export interface SplitFile {
  /** The YAML between the `---` lines. */
  yaml: string;
  /** Line of the file (from 1) on which the YAML begins. */
  yamlLine: number;
  /** Everything after the closing `---`. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** Sticky: a file is searched from its first letter only, and so in linear time. */
const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/my;

/** Splits an MDX file into frontmatter and body; `undefined` when it has no frontmatter. */
export function splitFrontmatter(source: string): SplitFile | undefined {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  fence.lastIndex = 0;
  const match = fence.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  const lines = match[0].split('\n').length;
  return { yaml, yamlLine: 2, body: text.slice(match[0].length), bodyLine: lines };
}
