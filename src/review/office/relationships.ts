import { attributeOf, walkXml } from './xml.ts';

/** A part that another part names as belonging to it. */
export interface Relationship {
  /** The last word of its type: `officeDocument`, `footnotes`. Both editions of the format use the same. */
  type: string;
  /** Name of the part in the archive. */
  target: string;
}

/** Reads what belongs to a part; `part` is its name, empty for the file as a whole. */
export function readRelationships(xml: string, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: Relationship[] = [];
  walkXml(xml, {
    open(tag) {
      if (!/(?:^|:)Relationship$/.test(tag.name)) return;
      const type = attributeOf(tag, 'Type')?.split('/').at(-1) ?? '';
      const target = attributeOf(tag, 'Target') ?? '';
      if (attributeOf(tag, 'TargetMode') === 'External') return;
      found.push({ type, target: resolve(folder, target) });
    },
    text() {},
    close() {},
  });
  return found;
}

/** Where the relationships of a part are told. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `/word/a.xml` from the root, `a.xml` and `../a.xml` from the folder. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
