import { entryAddress } from '../../entries/addresses.ts';
import type { ModelEntry, ReportEntry } from '../../entries/entry.ts';
import { hasTree, originsOf } from '../../library/lineage/lineage.ts';
import type { TreeNode } from '../../library/lineage/step-tree.ts';
import { relationVerb } from '../../words/relations.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** A document that an entry carries out, and what that one carries out in turn. */
export interface Origin {
  verb: string;
  name: string;
  href: string;
  /** Address of the tree from this document down to the units. */
  tree: string | undefined;
  origins: readonly Origin[];
}

type Needed = Pick<Site, 'library' | 'url'>;

/**
 * Where a model or an account comes from, upwards; nothing where it would only say again which
 * documents it carries out.
 */
export function originsView(entry: ModelEntry | ReportEntry, site: Needed): Origin[] {
  const nodes = originsOf(site.library, entry);
  const saysMore = nodes.some(
    (node) =>
      node.children.length > 0 ||
      (node.entry.kind === 'document' && hasTree(site.library, node.entry)),
  );
  return saysMore ? originList(nodes, site) : [];
}

/** The way up from an entry, step by step. */
export function originList(nodes: readonly TreeNode[], site: Needed): Origin[] {
  const { library, url } = site;
  return nodes.flatMap(({ entry, step, children }) => {
    if (!step) return [];
    const leads = entry.kind === 'document' && hasTree(library, entry);
    return [
      {
        verb: relationVerb(step.kind, 'out', step.guess),
        name: entryName(entry, library),
        href: url(entryAddress(entry.kind, entry.id)),
        tree: leads ? url(`/tu-nghi-quyet-den-co-so/${entry.id}/`) : undefined,
        origins: originList(children, site),
      },
    ];
  });
}
