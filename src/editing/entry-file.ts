import { documentId } from '../entries/document-id.ts';
import { type Kind, kindPlaces } from '../entries/kinds.ts';
import { folderOfType } from '../entries/type-folders.ts';
import { writeYaml } from '../schema/write-yaml.ts';
import { fileSlug } from '../vietnamese/index.ts';

/** Where an entry lies. */
export interface EntryFile {
  /** Its id; empty while nothing is known to name it by. */
  id: string;
  /** From the project's root. */
  path: string;
}

/** The file of an entry that is new: a document is named by number, place and year, all else by its title. */
export function newFile(kind: Kind, data: Record<string, unknown>): EntryFile {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined);
  const identity = {
    number: text('number'),
    place: text('place'),
    commune: text('commune'),
    issuedOn: text('issuedOn'),
  };
  const named = kind === 'document' ? documentId(identity) : undefined;
  const id = named ?? fileSlug(text('title') ?? text('name') ?? '');
  const folder = kind === 'document' ? folderOfType(text('type') ?? '') : undefined;
  const parts = ['content', kindPlaces[kind].folder, folder, `${id || 'bai-moi'}.mdx`];
  return { id, path: parts.filter(Boolean).join('/') };
}

/** An entry as MDX: its fields in the order of the schema, then its body. */
export function writeEntry(data: Record<string, unknown>, body: string): string {
  return `---\n${writeYaml(data)}---\n${bodyPart(body)}`;
}

/** What stands below the fields. */
export const bodyPart = (body: string): string => (body.trim() === '' ? '' : `\n${body.trim()}\n`);
