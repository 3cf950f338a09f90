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

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits an MDX file into frontmatter and body; `undefined` when it has no frontmatter. */
export function splitFrontmatter(source: string): SplitFile | undefined {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const match = fence.exec(text);
  if (match?.index !== 0) return undefined;
  const yaml = match[1] ?? '';
  const lines = match[0].split('\n').length;
  return { yaml, yamlLine: 2, body: text.slice(match[0].length), bodyLine: lines };
}
