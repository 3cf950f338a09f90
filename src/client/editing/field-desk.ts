import {
  type FormField,
  heldKey,
  type Named,
  type NameList,
  type Typed,
} from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import type { Path } from './form-state.ts';

/** What controls ask of the form they stand in. */
export interface Desk {
  typedAt(path: Path): Typed | undefined;
  /** Takes up what was typed. */
  type(path: Path, value: Typed): void;
  names(list: NameList): readonly Named[];
  /** What stands below a control, beside its help: who bears a number. */
  factsFor(path: Path): Node | undefined;
}

/** Path of a field as problems name it, lists counted from 1: `sources[1].url`. */
export const fieldName = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (key === heldKey) return text;
    if (typeof key === 'number') return `${text}[${key + 1}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');

export const idOf = (path: Path): string => `o-${path.join('-').replace(/[^\w-]/g, '_')}`;

/** The id of a name as it is typed, in capitals or not; what is no name stays as it is, so that its fault is told. */
export function idNamed(names: readonly Named[], typed: string): string {
  const wanted = typed.normalize('NFC').trim().toLocaleLowerCase('vi');
  return names.find(({ name }) => name.toLocaleLowerCase('vi') === wanted)?.id ?? typed;
}

/** What the schema says of a field, in place of what only those who write files need: codes and names of lists. */
export function helpOf({ help, label, control }: FormField): string {
  if (control.as === 'day') return words.dayHelp;
  if (control.as === 'name' || control.as === 'names') return words.nameHelp;
  if (control.as === 'choice' || help.toLowerCase() === label.toLowerCase()) return '';
  const said = help.charAt(0).toLocaleUpperCase('vi') + help.slice(1);
  return control.as === 'lines' ? `${said}. ${words.lines}` : said;
}
