import { entryAddress } from '../../entries/addresses.ts';
import type { Kind } from '../../entries/kinds.ts';
import { withoutMarks } from '../../entries/texts.ts';
import { type Lineage, stageOf } from '../../library/lineage/lineage.ts';
import { sourcesOf } from '../../library/lineage/step-basis.ts';
import type { TreeNode } from '../../library/lineage/step-tree.ts';
import type { Step } from '../../library/lineage/steps.ts';
import { lineageWords as words } from '../../words/lineage.ts';
import { relationVerb } from '../../words/relations.ts';
import { type SourceView, sourceView } from '../entry/sources.ts';
import { entryName } from '../entry-name.ts';
import { capitalise } from '../format.ts';
import type { Site } from '../site.ts';
import { type StepBasis, stepBasis } from './step-basis.ts';

/** One entry of a tree with the step that leads to it, and below it those that carry it out. */
export interface LineageNode {
  kind: Kind;
  name: string;
  href: string;
  /** Title of a document, unit of a model or an account. */
  about: string;
  /** What it does to the entry above, and on what that rests; none at the root. */
  step: { verb: string; basis: StepBasis } | undefined;
  /** Its steps to other entries of the tree, folded under a few words. */
  also: { summary: string; bases: readonly StepBasis[] } | undefined;
  /** Where a document was carried out, by its own sources. */
  places: { summary: string; items: readonly PlaceLine[] } | undefined;
  children: readonly LineageNode[];
  /** What is not known below it, in words. */
  gaps: readonly string[];
}

/** One place where a document was carried out. */
export interface PlaceLine {
  /** Place and year, where either is known. */
  where: string | undefined;
  what: string;
  sources: readonly SourceView[];
}

type Needed = Pick<Site, 'library' | 'url'>;

/** The tree of a document, with what is not known said below the root and at its ends. */
export function lineageTree(
  { root, gaps }: Pick<Lineage, 'root' | 'gaps'>,
  site: Needed,
): LineageNode {
  const missing = gaps.map((stage) => words.gaps[stage]);
  return nodeOf(root, site, missing);
}

function nodeOf(node: TreeNode, site: Needed, missing: readonly string[] = []): LineageNode {
  const { library, url } = site;
  const { entry, step, also, children } = node;
  return {
    kind: entry.kind,
    name: entryName(entry, library),
    href: url(entryAddress(entry.kind, entry.id)),
    about: entry.kind === 'document' ? entry.data.title : entry.data.unit,
    step: step && { verb: `${verbTo(step, site)}:`, basis: stepBasis(step, site) },
    also:
      also.length === 0
        ? undefined
        : {
            summary: words.also(also.map((other) => lowerFirst(verbTo(other, site)))),
            bases: also.map((other) => stepBasis(other, site)),
          },
    places: placesOf(entry, site),
    children: children.map((child) => nodeOf(child, site)),
    gaps: [...missing, ...(isOpenEnd(node, site) ? [words.noneBelow] : [])],
  };
}

/** `Triển khai Nghị quyết 25-NQ/TW (2013)`. */
function verbTo({ kind, parent, guess }: Step, { library }: Needed): string {
  return `${relationVerb(kind, 'out', guess)} ${entryName(parent, library)}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function placesOf(entry: TreeNode['entry'], site: Needed): LineageNode['places'] {
  if (entry.kind !== 'document' || entry.data.carriedOut.length === 0) return undefined;
  return {
    summary: words.places(entry.data.carriedOut.length),
    items: entry.data.carriedOut.map(({ what, place, year }) => ({
      where: capitalise([place, year].filter(Boolean).join(', ')) || undefined,
      what: withoutMarks(what),
      sources: sourcesOf(entry, what).map((source) => sourceView(source, site)),
    })),
  };
}

/** The central level guides; readers look for what provinces and units did. */
function isOpenEnd({ entry, step, children }: TreeNode, { library }: Needed): boolean {
  return (
    step !== undefined &&
    entry.kind === 'document' &&
    children.length === 0 &&
    entry.data.carriedOut.length === 0 &&
    stageOf(library, entry) !== 'trung-uong'
  );
}
